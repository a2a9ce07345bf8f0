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
  "000102030405060708090a0b0c0d0e0f10111417181b1c202122232428292c2d2e2f30343637383a404142454647494f505f6162636465666768696a6b6c6d6e6f7071727374" +
  "7577787f8084889098a0b9c0c8f0f8fcfdff"
);
var text = (
  " Uic!   !~l#}3}Q#nn }Q!n }Q#nn!n}Q!n!n}Q%nnn }Q%nnn!n}Q&nnnn }Q&nnnn!n}Q(nnnnn }Q !n}Q)nnnnnn }Q(nnnnn!n}Q !}V}Q*nnnnnnn }Q)nnnnnn!n}Q#n}V }" +
  "Q  }Q !}X}Q&nnn}X }Q#n}V!n}Q#nn!}V}Q!}V!n}Q)nnnnn}V }Q%nn}X }Q)nnn}Xnn!n}Q#n}X!n}Q&n}Xnn!n}Q,nnnn}X}X}X}X}X }Q,nnnnnn}X}X}X }Q)nnn}Vn}V }Q(n" +
  "}Vnn}V }Q%}Xnn!n}Q&}V}Vn}V!}V}Q%n}X}X }Q%nn}X!n}Q#n}X }Q%nnn!}V}Q&n}V}Vn }Q)nnn}Vnn }Q)nnn}Wnn }Q)nnn}Xnn }Q%n}X}V!n}Q&nnn}V }Q&n}Xnn }Q%nn}" +
  "V }Q(nn}Vnn!n}Q(nn}Vnn }Q(nn}Wnn }Q(nn}Wnn!n}Q(nn}Xnn!n}Q(nn}Xnn #~e}5}V6CD[hekfTWUbbTlUicTV[C_i8TTlV[TWUbbTUF}1EYVFV}4}5YX}4}5G}4 (6CD[hekf" +
  "TWUbbTlUicTV[C_i>TTlV[TTlV[TWVTkdhYZTE}5H}3GIH}5U}3ZGH}4}4}5 !6CD[hekfTWUbbTlUicTV[C_i9TTlV[TUVehjTZIX}1}4I}5YVEWG}4YY}2 !6CD[hekfTWUbbTlUic" +
  "TV[C_i=TTlV[TWbYUh}F^cYekjTWHFV}4I}4}1F}2UGUFWY !6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TdYlTWXF}3FI}2}5EUZUY}4IG ,6CD[hekfTWUbbTlUicTV[C_i}(TTlV[Td" +
  "YlT}3HYVF}4UUZ}4YYVI}2E ,6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TiYjTYFV}5UI}3}3X}2IIH}4}5U &6CD[hekfTWUbbTlUicTV[C_i9TTlV[TNhhehT}2EIFFGIEHXEX}1Y}3" +
  "E #6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TiYjTX}2X}3}3V}4}2F}4IY}5IFU &6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TiYjTI}2I}2ZHYEX}2XE}1}3}3G (6CD[hekfTWUbbTlU" +
  "icTV[C_i}#TTlV[TfhYfUhYXTkdlhUf %6CD[hekfTWUbbTlUicTV[C_i}*TTlV[ThYieb}RYTXVZHIUVF}5F}2FHIVE %6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TZehTY}1}2F}4}1" +
  "XIGZYZ}5H}3Z #6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TdelTFG}3UW}4I}1X}2ZWHYU}3 /6CD[hekfTWUbbTlUicTV[C_i;TTlV[TiYjTcYj]eXTG}3}5YG}5UZ}3}4G}1FX}3G &" +
  "6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TdYlT}2HHW}2HW}2GZ}5FWVW}2 ,6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TiYjTVWVEYW}2FEEWZU}2}2Y +6CD[hekfTWUbbTlUicTV[C_i" +
  "<TTlV[TiYjT]YUXYhiTGXH}4UHXZFYV}2}2H}1G  6CD[hekfTWUbbTlUicTV[C_i},TTlV[TdYlTZhecTib^WYTVIXUZ}4F}4UF}1WGUUE #6CD[hekfTWUbbTlUicTV[C_i}+TTlV[" +
  "TiYjTVeX}STIHHX}4}2}4}1YHIWUI}1}4  6CD[hekfTWUbbTlUicTV[C_i=TTlV[TiYjThYX^hYWjTU}5}4UF}3}2UVHX}1EHG}4  6CD[hekfTWUbbTlUicTV[C_i;TTlV[TiYjTi^" +
  "[dUbTEV}2YYYHI}5EHY}4VUH  6CD[hekfTWUbbTlUicTV[C_iATTlV[TdYlTl^j]TijhTUdXT^d^jTX}5ZGV}4G}1}1}1IFY}1GV (6CD[hekfTWUbbTlUicTV[C_i9TTlV[TZYjW]T" +
  "}5VFHIZUYZIWXU}4}3I %6CD[hekfTWUbbTlUicTV[C_i}.TTlV[T^dijUdWYeZTNhhehTHFY}3WWUEWFUG}5}1G}1 %6CD[hekfTWUbbTlUicTV[C_i8TTlV^dX[YdTeV_YWjTWbedY" +
  "ThYZ %6CD[hekfTWUbbTlUicTV[C_i8TTlV[TdUcYTX}1ZU}4}1FZXWUGU}5H}4 %6CD[hekfTWUbbTlUicTV[C_i}*TTlV[TcYiiU[YTF}3XIWIZ}1X}4F}3U}3F}5 %6CD[hekfTWU" +
  "bbTlUicTV[C_i}+TTlV[Tje}Ejh^d[TFXEF}3VUXUZ}1ZFZG}5 %6CD[hekfTWUbbTlUicTV[C_i}/TTlV[T^dijUdWYeZT}DYifediYT}4VEVFZHZ}1XUYUY}4}1 %6CD[hekfTWUbb" +
  "TlUicTV[C_i})TTlV[TijUjkiTWVI}4VGWIX}1HG}5ZU}1 %6CD[hekfTWUbbTlUicTV[C_i}*TTlV[T]YUXYhiT}4ZWE}1EGWEHGYVH}3}1 %6CD[hekfTWUbbTlUicTV[C_i;TTlV[" +
  "ThYX^hYWjYXTZG}5H}4H}4GZWI}5W}2UV %6CD[hekfTWUbbTlUicTV[C_i8TTlV[Tj}SfYT}1U}2}3HXVEHW}4YY}2XY %6CD[hekfTWUbbTlUicTV[C_i8TTlV[TVeX}STEXUE}1U}" +
  "5UE}4G}5EHXI %6CD[hekfTWUbbTlUicTV[C_i;TTlV[TiYj}F^cYekjT}1EUY}4}2}4X}3GU}4EIV}4 }!6CD[hekfTWUbbTlUicTV[C_i:TTlV[T[Yj}DYUXYhTZUXWUZYGEH}2}4}" +
  "3UGH %6CD[hekfTWUbbTlUicTV[C_i8TTlV[ThYUXTY}3VYUH}4XUWYHEH}4}2 %6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TdYlT}1}3XYF}2I}3}3FEF}2X}2G %6CD[hekfTWUbbTl" +
  "UicTV[C_i})TTlV[TbYd[j]T}1IG}1G}3}2}1}2ZZYH}5W}3 %6CD[hekfTWUbbTlUicTV[C_i}+TTlV[TikVUhhU}ST}4IZ}3IIU}5}2FHUWEVV (6CD[hekfTWUbbTlUicTV[C_i})" +
  "TTlV[ThUdXecTXZ}3GV}5EWXHIUHX}4F /6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TdYlT}4Z}2I}4}1I}3IHUXEY}3F ,6CD[hekfTWUbbTlUicTV[C_i})TTlV[Ti^[dUbTZUW}5EI" +
  "IHGZF}4H}2}4X %6CD[hekfTWUbbTlUicTV[C_i})TTlV[TRV_YWjTXI}2}1X}3}2GHYWG}3YG}2 %6CD[hekfTWUbbTlUicTV[C_i:TTlV[T^i}DUl}>}ER}BTFYXVGXY}4}4}3}3FU" +
  "}1WH %6CD[hekfTWUbbTlUicTV[C_i})TTlV[TbYd[j]TVE}3UEZUVV}1E}5V}1Y}5 %6CD[hekfTWUbbTlUicTV[C_i})TTlV[TWhYUjYTII}4}3Y}5XFXEZG}2}4Y}4 %6CD[hekfT" +
  "WUbbTlUicTV[C_i8TTlV[Tfki]TW}5ZFI}5}3ZW}2E}5ZHGI #6CD[hekfTWUbbTlUicTV[C_i>TTlV[TdYlTl^j]TVUiYTFFYIIVGHXVEW}4I}5V *6CD[hekfTWUbbTlUicTV[C_i8" +
  "TTlV[T]hYZTF}3GX}1GG}1}2H}4XU}4}5}1  6CD[hekfTWUbbTlUicTV[C_i}/TTlV[TTTlV^dX[YdT^iTZUbi}STXIGFVG}2}3}4EEUYG}4X %6CD[hekfTWUbbTlUicTV[C_i}(TT" +
  "lV[T[YjTXH}1HGWZVHGXH}1}1}1F #6CD[hekfTWUbbTlUicTV[C_i}.TTlV[TdYlTl^j]T]YUXYhiT}2IF}1}2XFZ}5}4}4ZG}2}2}4 %6CD[hekfTWUbbTlUicTV[C_i}4TTlV[TdY" +
  "lTl^j]TijhTiYgkYdWYTiYgkYdWYTEYXZFYXX}1XEEIX}3}2 %6CD[hekfTWUbbTlUicTV[C_i}+TTlV[T^jYhUjehTYFW}4YIZGIUXUHV}4I ,6CD[hekfTWUbbTlUicTV[C_i}(TTl" +
  "V[T[YjTG}3}4YYU}3}1}1ZU}1U}2}5}1 #6CD[hekfTWUbbTlUicTV[C_i8TTlV[TdYmjT}1HIW}1G}4}1W}1}1F}3}2V}3 %6CD[hekfTWUbbTlUicTV[C_i}.TTlV[T[YjTl^j]ThY" +
  "ZTaY}STZWGE}1}2FHEGEVH}2EF #6CD[hekfTWUbbTlUicTV[C_i8TTlV[TWUbbTZW}5}2ZYYG}1}3HXF}4}2X *6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TdYlTHIHV}5ZV}3}3EX}4" +
  "}4XHI #6CD[hekfTWUbbTlUicTV[C_i}+TTlV[TiYjTdUcYTI}2}2Y}3}5E}3Z}3}1IF}5H}5 &6CD[hekfTWUbbTlUicTV[C_i8TTlV[TaY}SiT}1E}4Z}4WEI}4HI}5IZIF %6CD[h" +
  "ekfTWUbbTlUicTV[C_i}-TTlV[TdYlTl^j]TbYd[j]TE}1V}1F}3UHY}4XX}4U}3Y %6CD[hekfTWUbbTlUicTV[C_i}-TTlV[T[Yj}DUdXec}HUbkYiTXHFE}2}1I}3ZYU}4E}4}5F " +
  "%6CD[hekfTWUbbTlUicTV[C_i8TTlV[TWUbbT}1}2G}3GWH}3YX}4VX}2}2X  6CD[hekfTWUbbTlUicTV[C_i}0TTlV[TTTlV^dX[YdT^iTi}ScVebTZIFG}1}3}1UEFHH}2}4YU %6" +
  "CD[hekfTWUbbTlUicTV[C_i:TTlV[Tijh^d[^Z}STEUEZVZ}2YZH}2}2}3IEU %6CD[hekfTWUbbTlUicTV[C_i?TTlV[TTTlV^dX[YdTj}SfYeZTYYF}5}5E}2HGYE}2ZGEH %6CD[h" +
  "ekfTWUbbTlUicTV[C_i8TTlV[TaY}SiT}3G}1ZFGVHZ}4H}1IX}5}4 %6CD[hekfTWUbbTlUicTV[C_i}*TTlV[TYdjh^YiTV}4}3H}1XYVIEY}2Y}5HF %6CD[hekfTWUbbTlUicTV[" +
  "C_i8TTlV[TdYmjTUZ}4UWGUEIVVEUH}1H %6CD[hekfTWUbbTlUicTV[C_i8TTlV[TXedYT}4HYEIXEVYGY}3EWE}2 %6CD[hekfTWUbbTlUicTV[C_i9TTlV[T}RUbkYTYEZ}3}2I}5" +
  "G}4Y}1IF}5}3}1 %6CD[hekfTWUbbTlUicTV[C_i8TTlV[Tj]YdTG}4GZ}2}4}3U}4XXHXIYU (6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TdelTI}2}2WVHZY}5}1FI}2IG}1 /6CD[h" +
  "ekfTWUbbTlUicTV[C_i}(TTlV[TdYlTVUFE}1I}1V}3Z}2FUWIE #6CD[hekfTWUbbTlUicTV[C_i}/TTlV[TTTlV^dX[YdT_i}RUbTYgT}3IXHVZVYFWWIFE}3}5 #6CD[hekfTWUbb" +
  "TlUicTV[C_i:TTlV[TdYlTj}SfYXTYE}5XU}5XUYGYY}4}5}3}4 #6CD[hekfTWUbbTlUicTV[C_i})TTlV[TbYd[j]TYI}3YI}1}5ZFIWHHFYF %6CD[hekfTWUbbTlUicTV[C_i>TT" +
  "lV[T[YjTkdW]YWaYXTYG}3}2}4UX}3HFYZZIG}1 #6CD[hekfTWUbbTlUicTV[C_i}(TTlV[T[YjT}4}4GZ}1W}5U}4W}4IHYIW )6CD[hekfTWUbbTlUicTV[C_i},TTlV[TgkYkY}A" +
  "^WhejUiaT}1YI}4E}3UIUG}5EZEU}3 %6CD[hekfTWUbbTlUicTV[C_iBTTlV[TijUj^WTUWWYiiehTP}@RML}@TYF}2}5}3ZV}2}2WVYHHXU ,6CD[hekfTWUbbTlUicTV[C_i}2TTl" +
  "V[TijUj^WTUWWYiiehTP}@RML}@T}F}=Q}ETEE}3YYI}3}3UZ}5G}5}5ZW ,6CD[hekfTWUbbTlUicTV[C_iBTTlV[TijUj^WTUWWYiiehT}IQ}B}<R}ITV}4YEI}1EVZYWVHZYV ,6C" +
  "D[hekfTWUbbTlUicTV[C_i}0TTlV[TijUj^WTUWWYiiehT}EN}@OT}4}3VV}2EF}4HFE}1F}4}3X ,6CD[hekfTWUbbTlUicTV[C_i8TTlV[Tj]YdTY}3ZHZ}2X}3G}4HEIVYI #6CD[" +
  "hekfTWUbbTlUicTV[C_i},TTlV[TgkYkY}A^WhejUiaTFU}1UFXIXX}3}3}2}3H}3V !6CD[hekfTWUbbTlUicTV[C_i8TTlV[TWUbbTFEVEEIVU}3}2ZH}3}5}5}1 #6CD[hekfTWUb" +
  "bTlUicTV[C_i;TTlV[TW]Uh};eXYLjTI}4}1}5FGXIZ}1}2H}5Y}1}1 56CD[hekfTWUbbTlUicTV[C_i}*TTlV[T^iLhhU}STVWZ}1}3HGXEXH}3}2XEI %6CD[hekfTWUbbTlUicTV" +
  "[C_i})TTlV[T^i}H^YlTHWFZ}4UHW}2}4HV}3UIF %6CD[hekfTWUbbTlUicTV[C_i}+TTlV[Tje}Ejh^d[TUWG}2WFU}4WV}3YG}2WH #6CD[hekfTWUbbTlUicTV[C_i}&TTlV[T^i" +
  "T}2}2FIZZ}2V}4H}4XGEWH #6CD[hekfTWUbbTlUicTV[C_i}.TTlV[Tfhejej}SfYiYjWUbbT}1}3}1G}2}5G}4X}1ZYHUU}3 &6CD[hekfTWUbbTlUicTV[C_i9TTlV[TfUhiYTW}3" +
  "ZH}2V}4U}2FZI}3WE}1 #6CD[hekfTWUbbTlUicTV[C_i},TTlV[T[YjShejej}SfYRZTIZVZEF}4}2}3Y}1}3XY}2}5 %6CD[hekfTWUbbTlUicTV[C_i}(TTlV[T[YjT}2EIEWF}5E" +
  "}1}4Y}3}4}2}4F #6CD[hekfTWUbbTlUicTV[C_i}(TTlV[T]UiT}2WFX}4WZ}2}4YWIW}1WZ #6CD[hekfTWUbbTlUicTV[C_i}(TTlV[TiYjT}2H}5}3FH}5III}3}2}5WVG (6CD[" +
  "hekfTWUbbTlUicTV[C_iATTlV[T^dijUdWYeZT}G^djILhhU}STXHUYVEXWV}3}1EIZYU %6CD[hekfTWUbbTlUicTV[C_iBTTlV[T^dijUdWYeZTLhhU}SMkZZYhT}1}2WXUUF}1G}1" +
  "F}2}3YGV %6CD[hekfTWUbbTlUicTV[C_iETTlV[TTTlV^dX[YdT_i}RUbTbeeiYTYgTV}2Z}2}1FY}2YFV}3EY}3G #6CD[hekfTWUbbTlUicTV[C_i}(TTlV^dX[YdTeV_YWjTXhef" +
  "ThYZ !6CD[hekfTWUbbTlUicTV[C_iATTlV[TTTlV^dX[YdTijh^d[T[YjTHWYIYYYHZX}3}2H}4F}4  6CD[hekfTWUbbTlUicTV[C_i}.TTlV[TTTlV^dX[YdTj]helTFWIIXIVZ}2" +
  "GFZX}5IF  6CD[hekfTWUbbTlUicTV[C_iATTlV[TTTlV^dX[YdTdkcVYhT[YjT}5}3FVGFEXEII}5UZHI  6CD[hekfTWUbbTlUicTV[C_i>TTlV[TTTlV^dX[YdT^dT}3Z}4IU}5X}" +
  "3V}3UHYYX}2 #6CD[hekfTWUbbTlUicTV[C_i@TTlV[TTTlV^dX[YdT^iTdkbbTW}2}2}3}1}1V}1WW}2}2IY}3U %6CD[hekfTWUbbTlUicTV[C_i}0TTlV[TTTlV^dX[YdT^iTV^[^" +
  "djT}4ZU}1EGF}1YE}3}5X}3YZ %6CD[hekfTWUbbTlUicTV[C_i}0TTlV[TTTlV^dX[YdT^iTeV_YWjTIV}5GIW}3UVIY}5G}4}5}4 %6CD[hekfTWUbbTlUicTV[C_i}0TTlV[TTTlV" +
  "^dX[YdT^iTijh^d[TZWF}4GZYY}4X}3}3}1HXY %6CD[hekfTWUbbTlUicTV[C_iBTTlV[TTTlV^dX[YdTVeebYUdT[YjTFZ}1VUZ}5UEEVY}3WHF %6CD[hekfTWUbbTlUicTV[C_iB" +
  "TTlV[TTTlV^dX[YdT^iTZkdWj^edTHF}1ZZ}2VVG}1}2I}3GZ}4 %6CD[hekfTWUbbTlUicTV[C_iCTTlV[TTTlV^dX[YdT^iTkdXYZ^dYXTVY}4V}3F}2F}5ZZ}1ZW}1}4 %6CD[hek" +
  "fTWUbbTlUicTV[C_i}(TTlV[TdYlT}5GVUYXE}5IGYEX}5}5Z #6CD[hekfTWUbbTlUicTV[C_i}+TTlV[TfhejeWebTYHV}5I}1}3UGVX}3Y}4}3V  6CD[hekfTWUbbTlUicTV[C_i" +
  "}+TTlV[TkiYhdUcYTH}4V}4}4EZ}1Z}4VZVGF}2  6CD[hekfTWUbbTlUicTV[C_i}+TTlV[TfUiilehXTGUWY}5ZUXWXV}4E}3VZ  6CD[hekfTWUbbTlUicTV[C_i=TTlV^dX[YdT[" +
  "YdYh^WTEEEEEEEEEEEEEEE}1 #6CD[hekfTWUbbTlUicTV[C_i=TTlV^dX[YdT[YdYh^WTEEEEEEEEEEEEEEE}2 #6CD[hekfTWUbbTlUicTV[C_i=TTlV^dX[YdT[YdYh^WTEEEEEEE" +
  "EEEEEEEE}3 }#6CD[hekfTWUbbTlUicTV[C_i=TTlV^dX[YdT[YdYh^WTEEEEEEEEEEEEEEEF #%}e(}c(#-))&%}%+))+6(&&0 + (-&& &* #7*& )+!(}&%)}(#)0 (#1(+  &#)(" +
  "&) #- )&! .& ) *&(#  .#8(##9) &*)   )2&) (.-)}) () &&!*%&)  #, &-*)+& ! &) !%) &}*#! %(&%&0)((  #&&)+) ##+# }+) ) ))##!# :  ;3&  #  +#<#   *" +
  "& -)+&*  =>#& },&!4 0   &#& )*(}-}.?+)  &)%&%))!  )#   ) )(&&#!+)@2&.(( &!&(()% !!(& !&(*)(!#+*!!!! )1) %}  )&&&&&% & !!)(  %#(}    !)   ##*" +
  "%(}/!& .# !!!!!!!& / %##&# ##&))!!!!(& %&&&#}03 ,,&#  !)#&& %)&&%    !   .&#-## ) !% &+ 1*(%A!!!!% & & !!2& &       .  &!%*&  )*# !!#*BCDE}1" +
  "}2!!&(+    !!! &(!( %!!% &#%&# *+-!! *%( ! ( -!!!!!!!!!%+(&#!!! +!!  %  &%!! !%!! !#!!!!# !  ! !!& # !#%####! !!  #! %!&& ## (&%&(#       %#" +
  "& (#%%!%#%(!#(%! !!%%%%%(!4%%%#!&#!!!#%!!(#3))&&&(!f!}W}W(%! 4)}&%n!Loov .n L~T~tv .n Lw}Z~: .*y)4)cYceh}S# }!TTlV[TfhYfUhYXTZhYY ~n%([hekf " +
  "v%*fhYfUhY ~f#+}RUb^XUjY }i!/}RUb^XUjY}>ied }a!2TTUVehjT]UdXbYh%!}#TT^dijUdWYTjYhc^dUjYX%#~F#lUicTV^dX[YdTGUV}5VYVFFG}3FYUE}1TTTWed}RYhjTTWb" +
  "eikhYiTTTTT^d}ReaYTTT_iTi}SiTY}5}2IVFEUEYFE}4X}4}2TTTOkdWj^edTZdTlUicTV^dX[YdTGUV}5VYVFFG}3FYUE}1TTT}>i}HUbkYTTTTTlUicTV^dX[YdTGUV}5VYVFFG}3" +
  "FYUE}1TTTi}SiTT}GdXYZ^dYXTTT_iTi}SiTY}5}2IVFEUEYFE}4X}4}2TTTOkdWj^edTZdTlUicTV^dX[YdTGUV}5VYVFFG}3FYUE}1TTT}>i}HUbkYTTTTTlUicTV^dX[YdTGUV}5V" +
  "YVFFG}3FYUE}1TTTi}SiTT}GdXYZ^dYXTTTTTTTjhkYT ~9&~;!lUicTV^dX[YdTGUV}5VYVFFG}3FYUE}1TTTWed}RYhjTTWbeikhYiTTTTT^d}ReaYTTTlUicTV^dX[YdTGUV}5VYV" +
  "FFG}3FYUE}1TTT}>i}HUbkYTTWehYTGF}1}1}3FZV}4H}4}5GVF}2TTThYikbjTT}DYikbjTTTTTlUicTV^dX[YdTGUV}5VYVFFG}3FYUE}1TTT}>iNhhehTTTjhkYT ~_#}=lUicTV^" +
  "dX[YdTGUV}5VYVFFG}3FYUE}1TTTWed}RYhjTTWbeikhYiTTTTT^d}ReaYTTTTTTTjhkYT ~l&4TTlV^dX[YdTcUbbeW }d&} TTlV^dX[YdThYUbbeW }p&2TTlV^dX[YdTZhYY ~;(" +
  "5TTlV^dX[YdTYmdTijehY ~2(}(TTlV^dX[YdTXYijhe}STWbeikhY }|&}+TTlV^dX[YdTUXXTjeTijUWaTfe^djYh ~^(,~q!! L!.}V~?(~l&}S}Y)~>(}y#}l%}U}T~>&~R(~0#~" +
  "i(o)w(~X(~-(~/%~A!z(m~_#~/#v&~8#}o&~U&v&~/#~/#v&~0&~0&~@&~B&~0&~0&~C&~/#~8#~R#~A&~D&~8#~O#~/#~8#~/#~T#~/#~S#~8#~/#~/#~/#w&~9&~/#~0&~0&~U&~O#" +
  "~/#~K#}^(~[(~b&}h#~D!~V%}x(}n!}t&}b!}u&~d!~.(~/(~0(~1(~ &}V|&}|#~6&w#}p(~A(~8!~T!u&}v&~a!~#(~r%~d%~s%~e%~Z(~Y(y(~Q(~E!~i!~D#~1&~E&~p%~q(~2&~" +
  ":(~r(~s(t(}w(}u(}v(~t(}c&~<!}f#~:&~](}Z)/!}!-}t~q+}c(~1r!%@n&}X&}V= Lt/a<&> #K#K#K: B s:L!a1%  #!. .: Lq3_: Lq3z-  .: Lq3_;}&#K#K#K#K#K#K#K#" +
  "K#K: B }d:L!a1%!! #.: Lz}+_;}(#K#K#K: B z}+L!a1%!! #.: Lv4_;5: Lo}+_;<#K#K#K: B o}+L!a1%!! #.: ?#x}*?# <-?# ;./+. .: ?#~=4;,: ?#v4;./(. .: ?" +
  "#}d}+;-: ?#q}+;%/#. .L!;%: ?#q:;-: ?#o:L!O&n: ?#p::-3*;-L!;(/)(: L J z}+: :-G#}d}+: : ?#p:<%G#q}+: Lz}+_.;}(.: :-G#r}+: Lr}+_;0#K:%3-<(&K#K:" +
  "(L+a<2?# L!P&K:23~s&L}:;,L~f}[v ;-(#K:(?#/;,:(?#+;-:&L~H-_:(L3_Lw z-  :(?#}J;*:&Lt%_:(L~T _L~/!z-  :2L G# :2LnP&K#K:(L&a<3?# L!a;(:3:(G# :(0" +
  " :2Ls#3}y(..:&Ly,_<(:&L~H-_Lw z-  :&Lt+_<2:&Lt%_L~/!z-  :*L%O0 :&L~P#_<3:(Lw z-  :&L}y!_<(:2L~/!z-  :%3u(:*L#O0#:&L~b)_:3Lw z-  :&L~/(_:(L~/" +
  "!z-  /&..:-:,3~a( .(:&Lt%_:%:0?# 3}p!:&?#t%;-:&?#x%<*L#O&K:%3u((:&?#}y%;,:&L~b)_:&L~ %_Lw z-  :&L~/(_:&L~m%_L~/!z-  :%3u(/#..L!;*/%.: :,G#s}" +
  "+: :-G#}k}+: L}r}+_:&L~b)_L~= z-  : :*G#q3: L}d3_<*:&L~/(_L~/!z-  :&Ls!_: ?#s3: L}r3_?# 3~%&:&@%s!;A:&Lr!_: ?#t3: L}y3_?# 3~%&:&@%r!;}0:&Lq!" +
  "_: ?#~ 3: L~&3_?# 3~%&:&@%q!;BL&L~H 3~)(<%L G#}=:%M H#K:%Moooov H#I:%M H#E:%Moooo3H#?:%M H#::%:BH#7:%:}0H#3:%:AH#+:%M}Yooo3H# : :%G#~X}+: ?#" +
  "q3L!O&KL}k~tv ?# <%L||||*R&K .L}k~tv :%L!_G# Lt~tv ?# L#j;-L}r~tv ?# L&a;(#K%K:-N0!:-L&a;-:(L&_<(?# ?#7:*?# 3~N(N0 .:(?# <.?# L!_;%:.:%G# :%" +
  "0  .L}k~tv L}k~tv ?# L!aG# :.N&KL:3}Y!<.N&K .:.L G# :.L!L#:.LnO8G#&L&L&3~)(<%:.G# :%L~3~Uv 3}S;%:*?# 3r(;(:.L!G# :.:%G#9:.:(G#7:.M&H#3:.M H#" +
  "+L}k~tv ?# &K .L}k~tv LnG# :.L#G# Lt~tv ?# <%Ls~tv ?# O&KLs~tv 3~b(.L}r~tv ?# :%L#j_:.G# Lt~tv :%L!_G# L}k~tv L}k~tv ?# L!_G# :.L+_L}b}av L3" +
  "3~r!.L&L53~)(<,M H#+:,M}Yooo3H# :.?#+&K .:.LnG#+:,:,?# L!_<%G# :%N&K .:.?#5<%:.?#/O&K:.L/_3~b(.:.?#3:%L#j_:,G# :.:%L!_G#5:.:.?#+L!_G#+.:&Lo!" +
  "_: B ~j3<23~n&:&:&@%o!H#~H-:&L(G#~&%:&: Lo4_G#~ %:&L!G#}y%:&:&L~H-_G#t%:&Lt+_L}u}dv :&Lt%_3~G&Lp~tv ?# &K .:&?#~ +;*:&?#}y+;0L ;%Lp~tv LnG# " +
  "Lr~tv ?# <5L&j;(L}d~tv ?# ;-#K#K%K:(&K:-L&_?# :-L+_?# :0:*3~d&0#:(L3a;(:%L!_;%:-L3_;-/!..: ?#~L3;%L+L?3~)(<(:%G#>:(:%G#::(L }6!7:(M H%3:(L J" +
  " +:(M}Yooo3H% /!.:&Lt%_:%3}u#:&?#~&%;(:&?#t%:&?#}y%3~G(Lr~tv ?# ;5.:5L~] R&K:&Lt%_L 3}u#:&?#t%:&?#}y%3~G(:&?#~&%3~g&.:(:(?# <%L!_G# :%L }=&K" +
  " .L ;0Lr~tv ?# <%Lq~tv ?# O&KLq~tv 3~c(.L}d~tv ?# :%L&j_<*:&?#~ +G#+:*:&@#t+H# :*:(G#/Lr~tv :%L!_G# Lp~tv Lp~tv ?# L!_G# : ?#t4L!O&K: ?#}y43" +
  "r(;5L!;0: ?#~ 43r(;/.:&Ly _: ?#r3: L}k3_?# 3~%&:&?#}V;3:&?#m;#: ?#~X}+<*?# L!_;%:*:%G# :%N&K .:&Lx%_: Lp4_?# : Lq4_?# 3}Y%:&L~]%_: L~m3_3~Q&" +
  ":&Lz%_: ?#r4: ?#}k43}j#:&: ?#x3G#~X%:&: @%~b3H%~P%:&: { %~P3{.%w%: B s4;%:&Lt%_<): L~+3_L?z-  :&:%J q&L+Ly 3~)(<-M}Yooo3H% :-L+_:)Lx z-  L&L" +
  ">3~)(<%:2J ::%:*G#9:%:3G#7:%:#G#5:%:/G#3:%:5G#/:%:0G#+:%M}Yooo3H# : :%G#~f}+: :(G#~b}+: :-G#~]}+:&Lv._: L~&4_3~Q&: Lx}+_;%:&?#v.LoooomP&K:%:" +
  "&?#w.G#+:%:&@#v.H# (:&Ly,_L>3}[&3~E#;A3~E#;}0:&:AM|}u}V}[Moo!pH%~ %:&:}0M||||||||}:}[MooooooooonpH%t%:&L)G#}y+:&:&Lt%_G#t+:&L~H-_L~(~Qv :&Lt" +
  "+_3~G&:&?#~L-;(:&?#~P-;*:&L G#~ +:&:(:*_G#}y+:&:(G#t+%K:&Lt+_3~c!<*Loo~= P&K:&:&?#~ +<-L!_G#~ +:-L+aL}*lL%}A&K:&Ly,_LB3~h#.:&Ly,_:*3~h#/!..:" +
  "&?#~H-:(3~G(:%:&?#o-G#+:%:&@#y,H# .: L~X}+_<*?# <(?#>&K .: ?#~m}+;-: ?#y}+;/:(L G#E:(LnG#>:(L?_:-:/3~<(:(:(?#>L!_G#>: :*G#o7: : L}k}+_G#z6: " +
  ": L~]}+_G#y6: :,G#~=4: :.G#v4: L J o}+: L J r7: :%@# H#p7: :%?#+G#}d7: Lo}+_;<: Lv4_;5.: :,G#}r7: :.G#s7: Lt7_<%: Lw4_L~H)z-  : :%G#z}*: : L" +
  "s7_<-G#y}*: : Lz}*_G#~m}*: : Ly}*_G#x}*.#K:.&K:&Lx _:-L~N~=v L*3~6%:&?#j;%:&?#fL!O&K:%3u((#K:%3{(:%3u(N0 :&L~b _:-L}b~Uv L)3~6%:&?#b;(:&?#]L" +
  "!O&K:(3u(Lo+;(.M%;A/%..:&L~X _:!?# <%?#&:%?# ?# 4  :-?#&<%?#+&K .:&?#X;(:&?#}Q;*:%LnG#+:%?#/<,&n:%?#3:,?#/4! :%?#+L!_(L .;,:%:(G#3:%:*G#/:%:" +
  ",G#+.#K#K#n#K#K#K#K#K: ?#~m}*?# <-B w)L!a1%!! #.:-L~()_;0#K#K:-B ~()L!a1%  (!. .:-?#}r);,:-?#s);(:-?#}k);%/#. .:-?#~3)?# ;*:-:-?#~/)<(G#s):-" +
  ":-?#~+)<%G#}k):-:-@#~6)H#t):-:-?#~=)G#~ ):-L J ~():-:*L+_<,G#}r):-L~()_;0.:-:(G#~X(:-L J ~&):&:-?#~ )G#~X,:&:-@#t)H%~P,:&Lt%_:%?# <.L+_<23}d" +
  "!:&@#~&%;}0:&?#~ %;(:&@%t%<AM#}D&K:&Lv._:&L~/%_L>z-  :&:&{ %~b%{.%~b.:&?#~]%;,:&@#~T%;B:&?#~P%;.:&L~P,_/#.:-:(G#~](:-L~b(_</<*:}0H% :-?#~X(<" +
  "(B }=:.B QP&K:&Lt%_L}kqv LC3~O(:&@#~&%;}0:&?#~ %;(:&@%t%;A:&Lv._:&L~/%_L>z-  :&:&{ %~b%{.%~b.:&?#~]%;,:&@#~T%;B:&?#~P%;.:-?#~](:*?# 3~G(:&L~" +
  "P,_/#.:&L~P _:(L}7_3~i&:-Lx(_;*:&?#}J<3&n:&?#~P,:&?#~T,:*:3:&?#}N3}Y%3~G(:/?# ;/:-?#~X(;(:-?#~f((:}0}|;/:*:&?#~X,G#+:*:&@%~P,H# :}0M:q}|.;3:" +
  "-L!J ~&):%?#+;#:%?#&;%:-:3G#5:-:/G#3:-:2G#+:-:,G#&:-:%L+_G#/:-:#L+_G# :-:.B QJ }d):-:(G#r):-L J }e):-L!G#q):-:*G#p):-L!G#o):-:-Lr)_G#z(:-L J" +
  " ~=!:-:-Lz(_G#~/!:-:-G#~+!.#n:&Lt%_;8:!;2L ;!L ;/M ;A= Lt*a<#> :#L~=(_;3#K#K#K#K:-L7_<)B ~&!L!a1&##! %.:)?#~+!;9L)/%.:)Lv!_;=:)Lq#_;>#K#K#K#" +
  "K:)B q#L!a1&##! %.:)Lw#_;},:)L~+%_;}-#K#K#K:)B ~+%L!a1%!! #.:)?#~ %?# ;/L(/*. .:)?#~D#;}.:)?#w#;})L&/(.:)Lr#_;?:)Lv(_;@#K#K#K:)B v(L!a1%!! #" +
  ".:)?#~3(?# ;+L%/). .:)?#}k#;}%:)?#r#;}*L#/&. .:)?#p#;}+:)B }a#;::)}0%v!;E:)?#~P!;;:)?#o#;} :)?#z!;}#L!/#. .#n:):)?#s!<!G#t!:):)?#}r!G#}y!:):" +
  "!?# G#~ !:)3~M%<D}5% :)Lo9}6!K:)M H%7:)M H%I:):D}5%::)M H%+:){/                {.%?:)Lw _<!L J G:!L }6!F:!Moooo3H# :!LoooomG#>:!LoooomG#7:!M" +
  "ooooooooonH#+:)L+_;,:)?#t!?#+B ]<!L#P&K#K:)?#}y!;1:#Lw)_<%3~k%<(Lv}Zv L+3}U<*3~m#:%3~4&:*3u(:(3u(N:!L!Pg0 :#Ly!_3~k%<%L~h~Tv L53/<*3}|%:#Lx!" +
  "_:#?#y!:#?#z!3~]&:#?#x!L!P&K:*3u(:%3u(/!.L!;.:#?#~m!<!3~g(&K:!;((3&<(Lw}Zv L(}<        3~>%:(L~E}Zv L+}<        3~>%:#Lw)_:%:*:(3x#:#B w)<.L" +
  "!O&KL!:#?#~D)3~!(:(3u(.:!3u(:.L!i;..:*3u(:%3u(:.N0 :#Lw)_:1M 3}_!:#?#~H);!:#?#w):#?#~D)3~G(:(Lw}Zv L(3~?#:!~3<Dt<}1}<      ~hKX:(L~E}Zv L+3~" +
  "?#<}2}<      :KZh&K:)M H%o!:(3u(:)B o!/%(:(Lw}Zv L(:}13~>%:(L~E}Zv L+:}2}<      x}:t3~>%:):(G#r!:):D}5%q!:)M!H%o!L!/%. ..:)M H%o!L .;!:)?#t!" +
  ";%:#L#J ~Z):#:!J w):#Lv#_:%L+_?# :%L/_?# :,:#Lw)_3}^!L .;%:)#n#K#K#K#K#K#K#K%K#K#K#K#K#K#K#K#K#K#K:%1)(&%#! ).#K#K#K#K#K#K#K:/B :L!a1%  !#. " +
  ".:/?#9;%:/?#7;,/!.:/:/?#+G#5:/:/@# H#/:/?#/LoooomO&K:/:/?#5<%G#9:/:/?#3<,G#7(:/?# ;6:/;!/#..:#Lq(_:,:2:%?#/4& :#?#q(<,L}YooomO&K:/L%J :L}Yoo" +
  "om;,:)?#~&%?# ?# :2?# 3~q%02/%(:#:#?#}k(G#w(:#:#@#}d(H%v(:/?#7:/L9_?# 3~;&:#Lv(_;!:#?#v(;6:3;%:,LoooomP0#..:#:!@#&<}0H%~H&Loooom;,:#L~H&_;%:" +
  "}0Moooooov }F0 :#Loo&G#~L&.:%@# ;A:/L!J :.:)?#t%:)L}y%_?# 3x%:)Lz#_3~N&:)L!J ~+%:},3~H%#K:)B r#&KL#;%#K#K:,Looooma1#!% .:)?#~T!<%?#>:%L?_?# " +
  "3}{(:)?#~T!<%:AH#A:%:6G#?:%:,G#>L!;%/#.#n:)?#~T!<!?# :!L&_?# 3~G(:)?#~T!<!:AH#&:!:6G# :#LI_:)L~&#_3~i&:#?#}7;,:#?#I;(:)?#~T!<!?#+;.:#Lv(_:!?" +
  "#&:.3~Q!:#LE_:#?#~=(<!:#?#w(<*L|{%3~e!:#L?_:#?#E<%:!:%8:#?#F:*:%83~Y#:#?#A;*:#?#?;%:(&K#K:,L-R&n:(A ,L~9n}@(:,L,P.0 :(L,L}f}hv L,3}n%N0 :%:*" +
  "L~&~Qv L!3x&N0 :#?#v(:!3}{(:)?#~T!L G#+L~o%/#..L!;(:%N:*N:.L||%}?hhN&K:%B  L~S aL~W!gL P;(.:#L~b*G#~X):#M H#~P):#:*G#~L):#:%G#~H):#M H#~]):#" +
  "L#G#w):#Lq(_:#Lw)_3~d#:#B }j(L#O&n:#?#}d(;.:#?#q((:#L:_:#Lw)_3~)&:#?#>;.:#?#:.;%:#?#v(:!3}{(:%:(hL!g:%L#OhN&KL!;%:*:.}A0%.:)D!}i#.;%:)?#~T!:" +
  "%}6!FL ;%(:,LoooomO&K:)?#~T!<%?# :%L&_?# 3~G(:)?#~T!<%:AH#&:%:6G# .:)?#~T!:)D!}i#}6!FL ;%:,L}Zooom}=0!:,:63~G(..:)?#~&#:)L~+#_?# 3}{(/).:)Lz" +
  "#_</:)L~H#_L>z-  :):}.G#}y%:):})G#t%:):)Ly#_G#~&%:):)L~m#_G#~ %:):)Lt%_G#y#:):/G#~m#L(;%/+.#K#K#K#K#K#K#K#K:+#n#K#K#K#K#K#K#K#K#K#K#K#K#K#K#" +
  "K:+B ]L!a1(  %#!&. .:+L~f _;.:+Lr!_;1#K#K#K:+B r!L!a1%  !#. .:+?#}d!;%/-.:+?#f;*/*.:+L~f _;.:+L~>!_;*#K#K:+B ~>!L!a1%  !,. .:+Ly _;,#K#K#K:+" +
  "B mL!a1%  !#. .:+?#j;%//.:.?# ;(/,.:+L~f _;!:+Lq!_;,#K#K#K:+B q!L!a1%  !#. .:+?#p!;%/%.:!?# ;%/!.:+:+@#}F<}0H#/:+:+?#}=G# :+:+@#}@H#&:+:+@#}" +
  "NH#5:+:+?#XG#9:+L:_:}0}|:+?#33}j#:+L J q!:+:+?# <%G#b:+Lq!_;,:+L~f _;!.:+:%G#f:%?#/N&K:,L!J  :!3~Y&/%.:+Lo+G#}V:#L~H!_:%?#3Lo+3~ %:#?#~H!;*:" +
  "+:#?#~L!<%G#m:+:*G#jL!;(:*L!g0!:+:%G#o!:+:%3.3}^#<%G#p!.:#Lw!_:%:2?# 3}Y#:#?#w!<(L#O&K:,L%J  L%/,(:#?#~D!;%:+?#p!3~r&:+?#o!3u(..:+?#}V3u(#K#" +
  "n:(L!g&K:+?#f:#Lo)_:%3~:!:#L!J }d)?#5<(?#}<&K .:(LnG#}<:(?#}=:(L~D _<*?# 3~=(:*:%G# :(L!G#}=:(:(?#}<L!_G#}<:#?#p);(:#?#o)<.LoooomP&n:#@#q);}" +
  "0:,L!J  :!3~Y&/%(:(.;%.:#Lo)_:%3~i#:#?#o)<*LoooomP&K#K:#?#p)<(:#?#q)3~@#N&K:*:(3~G(/!.:#Lw)_:+?#fB 7:#@#p)<}0}|:}0M:q}|3~K!:+?#f?#5<(?#F&K ." +
  ":(LnG#F:(?#K<.:(?#IO&K:(LI_3x(.:(?#}7:.L/b_<1:}0H#&:1:*G# :(:.L!_G#K:(:(?#FL!_G#F:#?#~T);4:#@#~L);}0:#?#~D);.:#?#w);1:#?#~H)/#..:#Lo)_L~p}av" +
  " LA3}Y%:#L!J }d):#?#o);.:#@#q);}0L}Yooom;1:#?#p).;(:%3u(:,L!J  L%:1L}ZooomO0+}(:!3~Y&#K:1Looooma1##! .:+L:_;*:+?#?L7b;,:}0M:q}|;}!:+?#>;%:}0" +
  "}|#K%K:,&K:,L7a;,:%L+_;!:%L&_:%L7_;%?# :!?# :.:(3~d&N0!/#..:#:4G#~T):#:}0H#~L):#:(G#~H):#:.G#~D):#:1G#w):*:#Lw)_3~N%/#.:}!3~G(:1:.3~G(/!.:#:" +
  "}0H#}k(:#:(G#r(:#:.G#}d(L}Yooom;,/0.:+:+@#>H#F:+:+@#&H#A:+:+@#5H#}7:+:+B 9J }<:+?# ?#5<%?#}<&K .:+LA_;*:%?#}=:%M||||2H#}<:%?#}@3~=(:%:%?#}<L" +
  "!_G#}<:+L~f _;.:+?# <%?# L!P&n:+L!G#}y!:+L J ~>!:+:*@# H#~ !:+:*{ #+{.#~+!:+:*?#7G#v!:+L~>!_;*/#(:+L J r!:+:*G#f:+:%L&_G#b:+Lr!_.;1.:+?#b;4:" +
  "#Lq!_3}k%:+:#@%q!H#j3&;%:+:+Lz _<}!G#o!:+:%G#}VL}x}bv L&3}U;%:#Lw)_:+?#o!L}|}bv L):%3}[(:#B w)L!O&K:#?#~D);*/*.:%3u(:+3&G#p!:*?#/L7b;,:*?#+;" +
  "%#K%K:,N0!:%L&_?# :%L+_?# 3}U;!:%L3_?# :%L5_?# 3}U;(:#Lw)_:+?#p!:!:(3x#:#B w)N&K:(3u(:!3u(:,L7a;,:%L7_;%/!..:#?#~D);*:(3u(:!3u(/&.:#Lw)_<(:+" +
  "?#o!L~(}bv L*:+?#p!3}[(:#B w)L!P&K#K:*?#3:*?#53} ;%:(:+?#o!L~/}bv L&:%3}[(:#B w)L!O&K:#?#~D);*:%3u(/).:%3u(L~3}bv L)3}U;%:#Lw)_:+?#o!L~8}bv " +
  "L+:%3}[(:#B w)L!O&K:#?#~D);*:%3u(/).:%3u(:#Lo!_:+?#j:+Ly _?# 3~(&:#Lw)_:+?#o!L~?}bv L):#?#p!Lo+:#?#o!L!g8<%3}[(:#B w)L!O&K:#?#~D);*:%3u(/).:" +
  "%3u(:*B 7&K:#Lw)_:+?#o!L~D}bv L,L}Z+3}[(:#B w)L!O0!.:*?# :*?#&3}U;%:#Ly _:4?#&:4?# :%:}!?# 3}m%:#?#}V;*:#?#mL!g&K:%3u(/)(:+:*G#q!:%3u(:+:+?#" +
  "q!3.3}^#<%G#}d!/&. ..:#?#~D);*/%.:+L J ~=!:+:+@#~ !H#p!:+:+{ #~+!{.#}d!:+:+?#v!G#}r!:#Lv!_3}k%:#@%v!;}0:+L!J ~=!:+:}0H#}V3&<(L}x}bv L&3132;!" +
  ":#L~3!_3~F&#K:#?#~3!L!O&K:#?#~6!;%(:+?#r!L7b;,:+?#}d!;%#K#K%K:,&K:!:%?#&:%?#+:%?#3:%?#533:,L7a;,:%L7_;%:#L~+!_3~F&:#?#~+!L!gN0!/#..:(:!34:(:" +
  "+?#}k!:+?#s!3} <%3}!:%3u(:(L#35:#L~ !_:+?#}V:+Lo!_?# 3~(&:(:#?#~&!<%L :#?#~ !<,L!g83}#:,&K:%3u(.:+B }r!L!O&K:#L~X(_:(L~D}bv L,3}U<,L}Z+3x#:#" +
  "B ~X(L!P&K:,3u((:#?#~](;%:,3u(/%..:!3u(/%.:#?#~/!;%.:!3u(.:(3u(:#Lw)_:%3~*(:#?#~D);(:#?#w)<,LoooomO0 :#@#~H);}0/,.:+:(G#t!:+?#p!:+?#q!:(3}%;" +
  "(:#Lt!_3~F&:#?#t!L!O&K#K:#Lw)_:#?#}y!3~*(:#?#~D);(:#?#w)<,LoooomO0 :#@#~H);}0/+..:+L J m:+:(G#b:+Ly _;,/!.:#Lx _:%:2?# 3}Y#:#?#f<(L#O&K:1L%J" +
  "  L(/&.:#?#j;%:+?#}d!3~r&:(L!g&K:%;*(:#L~b _:%Ly}^v L)3}U<(3}|%:#?#b;*:#?#]L!O&K:(3u((:#Lw)_:*3~L%:#?#w);!:#}0%~H);D:*3u(:(3u(:#L J ~r):#L||" +
  "%:Dz%L :D}<        Z8:D}<    ~X|~iKX8L :!8}6!y):#L G#~m):#Moooo3H#~f)Loooom;,:#LoooomG#~X):#LoooomG#~L):#LoooomG#w):#L~X _:%L~M}bv L&3}U<*3}" +
  "|%:#L~P _:#?#}Q:#?#X3~]&L!;!:#?#}JL!g&K:#Lo)_:#?#}N<!3~i#:!3u(:#?#o)<,LoooomO;!:#?#q);1:#?#p);4(:#LoooomG#o).:#L~f)_;}!:#L~X)_;(:#L~L)_;7:*3" +
  "u(L :4:!8:1L~Q}bv L13~5&;!:,:#?#p)3}{(L!;,#K:!N&K:#L~H _:%L~a}bv L-3}U<!3}|%:#?#}F;*:#?#SL!O&K:!3u(/#(:*3{(;,:*3u(:!3u(..:#:,J ~r):#Lw _:%L~" +
  "(}bv L*3}U<*3}|%:#?#}@;!:#?#}=L!gN&K:#:!G#~X(:*3u(:#Lo)_<*:#L~X(_<,L~j}bv L.3~W!Loooom:#?#~D)3}{(:#:#?#q)G#~H):#:#@#o)H%w):*:,Lz}bv L&3~W!Lo" +
  "ooom:#?#~P)3}{(:7:#?#q)G#+:7:#@#o)H# :*:,Lo}cv L/3~W!Loooom:#?#~])3}{(:(:#?#q)G#+:(:#@#o)H# :+@#j;}0L&L~P 3~)(<(L J }F:(:%G#+:(:}0H# :}!3~=&" +
  ":#L~P}Zv G#~m):#:(G#x):#LoooomG#~f):#?#~D);*:#?#w);,:#L}r)_:#L~H)_LAz-  :!3u(:+?#q!3u(:+?#p!3u(:+?#}V3u(:+L!J r!L(:,L}ZooomO0*}(/-.:*3u(:!;*" +
  ".Loooom:#?#~D)3}{(Loooom:#?#~P)3}{(Loooom:#?#~])3}{(:}!3~=&.:%3u(.:+?#q!3u(/!.:+:(G#f:+:(363}^#<%G#j/!.:+?#p!;%/#.:#Ls!_:%:2?# 3}Y#:#?#s!<!L" +
  "#O&K:,L%J  (#K:#?#}r!;%:+?#j3~r&#K:!L!O&K#K:%37N0}(:#Lw)_:%3}(3~P(:#L~L)_:%383~P(:#L~X)_:%393~P(:%3u(:#?#w)<,LoooomO&K .:#:#@#~H)H%~X(:#:#{ " +
  "#~P){.%~b(:#:#?#~b)G#y(:#?#~D);%:,L}YooomO0 :#:#?#y(G#s):#:#@%x(H%r):#:#{ %~X({.%o)/#..L}Yooom;,:%3})N&K ..:+?#f3u(:+L!J m:,L}ZooomO0 :.3~P&" +
  ":,L}YooomP&K:#:%G#~D):#:,G#w):#:#@%o)H#~H):#:#{ %q){.#~P):#:#?#s)G#~b):#L G#~b(:#Moooo3H#~X(:#:#Lw)_G#}r*:#L*G#}k*:#:#L}r*_G#r*:#L~X(_L~m~Uv" +
  " L}w}dv :#Lr*_3}o!&K .:#}4#~b(;}0:#?#~](;(:#?#~X(;,:#?#w):#?#~D)3~G(:#?#~L):#?#~P)3~G(:#?#~X):#?#~])3~G(:,LoooomP0(:(;%.:%3}*;!:#L G#~m):#Mo" +
  "ooo3H#~f):#LoooomG#~X):#LoooomG#~L):#LoooomG#w):#:!}6!y):%3}+;*:#:%3:&nL!(:%3;<!L*R&K .:!L(O.J ~r):#L~X(_<!:*L~j}bv L.3}t#Loooom:#?#~D)3}{(:" +
  "#:#?#~b(G#~H):#:#@#~X(H%w):!:*Lz}bv L&3}t#Loooom:#?#~P)3}{(:#L~L)_<(:#?#~b(G#+:(:#@#~X(H# :!:*Lo}cv L/3}t#Loooom:#?#~])3}{(:#L~X)_<!:#?#~b(G" +
  "#+:!:#@#~X(H# :%3<<(&K:+L J ~=!:+@#}V;}0L&Lv 3~)(<!L J }7:!:(G#+:!:}0H# :#L~f)_3~=&:#L~b}Zv G#~m):#:!G#x):#LoooomG#~f)(:+Lz _3~+(.:#:#{ #~T)" +
  "{.%v(:#:#{ #~f){.%~H(:#@#~L);}0:#?#~H);(:#?#~D);,:#?#w);!:*3u(:%3u(:+?#t!3u(:+B ~=!L!O&K:+?#}V:+Lo!_?# 3}n(.:+Lo#}6!~=!L&:!L}ZooomO0#}(/*..:" +
  "*L%J  L&.J ]/).:%3u(:+?#}V3u(:+?#j:+Ly _?# 3}n(:+L!J r!L}Yooom;,/!.:+?#t!3u(/!.:.3}^&:,L}YooomP&K:#:*G#}d(:#Lr(_:#L}r)_LAz-  /%.:+?# :#L}d(_" +
  ":*3~@(?#5<%?#}<&K .:%LnG#}<:%?#}=:%L~D _<(?# 3~=(:(:*G# :%L!G#}=:%:%?#}<L!_G#}<L}Yooom;,/#.:+?#}V:+Lo!_?# 3}n(:+Lo#}6!~=!L}Yooom;!.:#:}0H#}k" +
  "(:#:(G#r(:#:,G#}d(:#:!G#q(:#:#{ %v({.#}r(:#:#{ %~H({.#~&(:.3t&:#?#q(;,.:+L:_3~F%:+L!J ]:#:#?#}k(G#o(:#:#@#}d(H%y&:#:#D }o(}6!~m&:#:#B }q(J ~" +
  "o&:#:#{ #}r({.%~H&:#:#{ #~&({.%~X&:,L}ZooomO0 :#B s(;!:#:#?#o(G#r&:#:#@%y&H%q&:#:#D!~m&}6!p&:#:#B ~o&J }^&:#:#{ %~H&{.%~X%:#:#{ %~X&{.%x%:,L" +
  "}[ooomO0+/!.L}Zooom;,:)?#~6(?# ?# :2?# 3~q%0*.:)?#~+(:)L~/(_?# 3x%:)L~b%_3~]%:)L!J v(:#:#@%q&H%v&:#:#?#r&G#w&:#:#D!p&}6!~6&:#:#B }^&J ~8&:#:" +
  "#{ %~X%{.%s&:#:#{ %x%{.%~ &:?3~I%L#;%#K#K:,L||||*_1# )!.:)?#~T!<%?#>:%L?_?# 3}{(:)?#~T!<%:#?#w&G#A:%:#@%v&H#>:%:!J E:%:#D!~6&}6 }1:%:#B ~8&J" +
  " }3L%L!:!L!g8;%/(.:):#{ %~ &{.#~3#:):#@%v&H#s#:):,G#}k#:):#?#w&G#t#:):!J }y#:):#D!~6&}6 }z#:):#B ~8&J }|#:):#{ %s&{.#~ #:)?#~T!:)B ~?#J G:#:" +
  ")?#}r#G#~H):#:)@#}k#H%w):)?#~T!<%?#/:%L3_?# 3}{(:)?#~T!<%:#?#~H)G#5:%:#@%w)H#/:#:)?#~ #G#~H):#:)@#t#H%w):)?#~T!<%?#7:%L9_?# 3}{(:)?#~T!<%:#?" +
  "#~H)G#::%:#@%w)H#7:):)D!~=#<%}6!}i#:):%Lw!aL||%gL~[ }A&n:)?#~T!B GLniL!g(L .J r#:)}0%w!;D3~M%;}1:)}0%~H!;}2:#:)?#v#G#~H):#:)@#~3#H%w):#LKa}<" +
  "        }<        :D:}1:}2}v}v<D:D}<        W8:D:DV83~s#:#?#K;}):):#?#}<<}.G#~D#:):})G#w#:):#{ %w){.#~H#:):#{ %~P){.#~X#:)L J ~+%:)L J x#:)L" +
  "~+%_;}-:)Lw#_;},L&;%/*.:)L~b%_<+:)Ls#_Lw!z-  :):}%G#~/(:):}*G#~+(:):)L~]%_G#~6(:):)L~X%_G#~3(:):)L~+(_G#~]%:):+G#~X%L%;%/).:):}+G#~T!:):E}5%" +
  "w!:):}#?# G#~X!:)3~M%}5%~H!:)L~]!_:} 30z)3}_!:#L~X!_:}#?#+<(L~= _3~i&:#?#~]!;*:#?#~X!;%L&L73~)(;!:#Lq(_L~^~-v L33}Y%:#Lw)_<.Lo}cv L/3}Y%:#:#" +
  "?#r(G#~T):#:#@#q(H#~L):!:#@#~P)H#3:!:#{ #w){.# :#L!G#w(:#:!G#~=(:#L!G#v(Loooom;,:%&K:.:} B 3:%:*3~K!:#?#w);,.:#Lv(_:,LoooomP3~6(:#?#~=(:#?#w" +
  "(<!L7b_;%:#L~D)_;*%K:,LoooomP&K:%:,G# :%L&_:*{ # {.# :%L5_:*?#3G# :%L7_;%:!L!_;!Loooom;,/!..:#:!G#w(:} B 3N&K#K:} L/_?# N0 :} L+_?# <!?#+<%N" +
  "0 :#Lq(_:!?#&:%3}Y%:#Lw)_<!L~n~-v L23}Y%:#:#?#r(G#~T):#:#@#q(H#~L):#Lv(_:!3~N%..:#:#?#w(<*G#r(:#:#@#v(H%q(:*&K#KL ;!:#?#}d(<1;%%K:(:%L&_?# :" +
  "%L+_?# 3~l#&K:%L7_;%:!L!_<!:*P0!/#..:%3}m(:1L7_;}%:!;.%K#K:!L!_;,:!L7b:}%_;%%K:*:,}A0!:(:%L&_?# :%L+_?# 3~l#N&K:,L!_;,:%3}m(:%L7_;%/!..:.L7b" +
  ":1_<!:%@#3H#3:!:%{ # {.# :.L!_;.:,;!/!..:#:.G#r(..:(?#}Q;,:#Lq(_:(?#X<!3~6(:#?#r(;%:!&K:!:%_:#?#}d(:%L7b_;%%K:#Lw)_:,3~c&:%:#@#~P)H#3:%:#{ #" +
  "w){.# :%L7_;%:,L7_;,:!L!a<!0 .;%.:)Lx!_<!:#@%q(H# :!:%G#+:}#?#&;%L ;,L!;!:} L/_?# &K:} L+_?# <!?#+;,:!?#&;!.:%:;G#7:;~33}T;(:#:!:,3~,(G#~T):" +
  "#L%G#~P):#L~@}_v G#~L):#:(G#~H):#L*G#~D):#L}d~Vv G#w):%?# :%L&_?# :#Lw)_L#3~,!L+;%%K:%L:P&K:%:#Lw)__?# 3u(:%L/_;%/!..:)?#~X!;%:}#?#3;(:}#?#5" +
  ";!:)?#~m!;*:)?#y!;,:)?#~b!;.:)?#~f!;1:#L~P!_:)}0%w!3~s#:#?#~P!;}*:#?#~T!;}%:)L J v(:)L J o%:)::J z#:):1G#y#:):.G#~m#:):,G#x#:):*G#~f#:):!G#~" +
  "b#:):(G#~]#:):%G#~X#:):}%G#}k#:):}*G#r#:)Lv(_;@:)Lr#_;?L#;%/(.#K#KL#:#@%v#<}0}|L#a:}0M!}J8L!a1# ,!.:#L~b!_:#}0%w#}q}<      x}:t3~s#:#?#~b!;9" +
  ":):#?#~f!G#~/!:):9G#~+!L);%/(.:):#?#~H#G#~+!:#}0%w#;E:#B ~L#;::)3~M%}5%~3!:)Lw _<}+3~!&:)L J }X:)L }6!}V:)LoooomG#b:)LoooomG#}Q:)Mooooooooon" +
  "H%S:)Moooo3H%}=:)::J }a#:)L J q#:):}+G#p#:):E}5%v!:):)?#}y!<} G#o#:):)?#t!<}#G#z!:):)?#~+!<;G#~P!:)Lq#_;>:)Lv!_;=L!;%/&.:9:2?# 3~q%0*:)?#~+!" +
  ":)L~/!_?# 3x%:)?#t!;%:#L)J ~Z):#Lv#_:%L+_?# :%L/_?# :)L+_:#Lw)_3}^!/!.:)Lx!_3~F%:)?#~]!:)L~b!_?# 3~G(:)L!J q#:=3}f%L&;,#K#K#K:%L!a1%# )!.L(;" +
  ",/!.:)B }X;,:)D!}V;!:#L7_:)L~L _3~i&:#?#7;(:#?#9;*:#L3_:)L~X _3~i&:#?#3;.:#?#5;130;D:#:!}6!s#:#:1G#}d#:#:.G#q#:#:*G#p#:#:(G#o#:#:Dz)H%r#.:#:" +
  ",J }p#:#Lv#_:)?#t!<(L+_?# :(L/_?# :)L+_:#Lo#_3}^!:#@%v#M%}D0 L ;(:)D!}V<,L P:#}0%w#3~M%:)}0%~3!}v;}1:)?#~+!:)?#t!?#&;!L!;.:)?#}y!<*L/_?# &K:" +
  "*L+_?# <*?#+;(:*?#&;..Lo+;*:,N&K:#L+_L-L,:%L#O83~b%:#?#+:#?#/3}U;*.~33}T;43}T;}!:,3~^&;,:}13}T;%:.:(3~,(;(:#:*G#}d*:#L-G#q*:#L}b}_v G#p*:#:(" +
  "G#o*:#L%G#z):#L~@}_v G#y):#:%G#~m)L+;%:#L+G#x):#L}n~Vv G#~f):#:,G#~b):#L)G#~]):#Ly}^v G#~X):#:}!G#~T):#L&G#~P):#L}j~Vv G#~L):#:4G#~H):#L*G#~" +
  "D):#L}d~Vv G#w):!?#+:!L/_?# :#Lw)_L)3~,!%K:%L~H O0!:%:#Lw)__?# 3u(:%L/_;%/ . .L ;%/!..:@L%J  L%;!/(.:#L!J ~3#:#L }6!~+#:#M H%t#:#:)?#~+!L!aG" +
  "#~/#:)?#t!;!:)?#}y!;%:#Lw)_<(:)Lw _LIz-  :#L~X#_:!:%:#Lt#_:(:)}0% 3}Z!/(.:}-L%J  L&;!/%.:)?#}y!;!:)?#t!;%:#Lw)_<(:)Lw _LIz-  :#L~X#_:%:!:#Lv" +
  "#_:(:)}0% 3}Z!/%.:8M%H% L&/%.:#Lr!_:%L}VgLo+P&n:%3}&(:%.3}g(:#?#}k!;%:#?#r!L!gN&K:#Lw)_:%3~P(:#?#w)LoooomP&n:#:#?#~H)G#s*:#:#@#w)H%r* (:#?#~" +
  "D).;%.:#Lr*_Lx~rv LA3}Y%:%3u( .:>:!J  :8M%H% L%/!.:)Lo!_3~5%:8:#L~X#_Lo!z-  L!.J ~&!:#Lt*_> :&@%t%M%}C&K:0L%J  /#.:&Lt+_:&Lt%_<!Lo!z-  :)3~G" +
  "%:&?#}r,;,:&@%t+;}0:&Ly,_<%:&L~ +_L~P z-  :&:&{ %o,{.%~b,:&Lr,_3}z(:}0M#}C&K:!:%L~P z-  :-?#~X(<!?#9;%:&Lw%_:!?#:<*3~5(:&?#~H%;!:&:*&n:!:*_:" +
  "&?#~D%:!L9b_;(%K:&Lt+_:%3~&&:(:&?#~3+G#7:(:&@#~++H#3:(:&{ #t+{.# :(L9_;(:%L9_;%:*L!a<*0 .(:!.G#~H%:&@%t%;A:&?#~ %;(:&@#~&%;}0:&Lv._:&L~/%_L>" +
  "z-  :&:&{ %~b%{.%~b.:&?#~]%;,:&@#~T%;B:&?#~P%;.(:&:}0H%~H-:&L~P-_:&Ly,_L~P z-  :-L J ~&):&:&{ %~b,{.%~+.:-?#x(;.:-?#~m(;2:-@#~m(;B:-?#~X(<!?" +
  "#9;*:&Lt+_:!?#:</3}_&:/:&?#t+:&?#~ +<(a<%:%:/}?8;%:&?#}y+:(L9b_;(%K:%&K:&Lt%_:*3~&&:(:&?#~3%G#7:(:&@#~+%H#3:(:&{ #t%{.# :%L!a;%:(L9_;(:*L9_;" +
  "*/!..:&:&@#t+H%y.:&:/G#o/:&Ly._:&L~X-_3~*#:&?#p.<%LoooomP&K:&:&@%q.H#}d/:&:%G#q/(:&Lq/_L~H}fv L}(3}Y%.:!?#?:&Lt+_:!?#A</3q&:/:&?#t+:&?#~ +<*" +
  "a<%:%:/}?8;%L+_;(:&?#}y+:*L&j_;*%K:%&K:&Lt%_:(L&a?# :(?# 3~^!:&:(L&_B  J ~&%:*:&{ #t%{.# :%L!a;%:*L3_;*:(L3_;(/!..:&:/G#~ +#K:.LoooomP&K:BM|" +
  "|||2}H0!:.:23~G(.Loooom;..:&?#r.<%LoooomP&K:&:&@#}k.H#}y%:&:%G#t%(:&Lt%_:!?#&:!?#+3}[%.:&:&@%y.H%v.:&:&?#o/G#w.:&:&@#t+H#~D.:&:&?#~ +G#~L.:&" +
  ":&@#t%H%~P.:&:&?#~ %G#~X.:&@#}d/;}0:&?#q/;(:&?#y-:&?#z-3}{(:&L~f-_3}l(:&?#}r.:&?#t.3}{(:&L~ ._3}z(M#;A.:-B ~&)&K:-?#x(:-L~m(_?# 3~G(.:-L J ~" +
  "&):-L~](_.<!?# :!L&_?# 3~G(:0L!J  :AM%}C0 :-3}q%:-L!J w):&L~=*_:&Lv._L>z-  :&:&{ %~b.{.%~+*:AM&}C0!/#.:-L%J w).:<L%J  :}(L%J  L#;*/#.: Lt7_3" +
  "~O&: ?#s7: L}r7_?# 3}|!: L!J o}+:&Lz*_:&L~=*_L>z-  :&:&{ %~+*{.%~b*:53~J%: L~]}+_3}a%:AM#}W<CM!}J&K#K:C}|L!O&K: ?#~X}+<,?#><!L||||*R&K .:,?#" +
  ":;-L!;*:,:!L!_G#>:&Lt%_:,LA_?# :,LE_?# 3}Y%Loooom;%:&?#t%<!LoooomP&K:&@#}y%<AM||||2}H&K:!;%(:!:&?#}y%3~G(..:&Lt%_L.L}f~1v L}#3}y%:&:-G#x+:&:" +
  "&B ~m%J ~m+:&:&@%~+%H%~++:&:&?#~3%G#~3+:&:&@#~6%H#~6+:&:&?#~=%G#~=+:&:&@%w%H%w+:&:&?#~H%G#~H+:&:&?#~f%G#~f+:&@%t%;}0:&}0%~ %;E:&:AH%~P+:&:%G" +
  "#~L+:&:E}5%~ +:&:}0H%t+:&:&@%~X%H%~X+:&:&?#~b%G#~b+:&?#~L%:&?#~P%3}{(:,:,?#>L!aG#>:&Lt+_<!L!:(3q!;-:!3}j&/!.:&:(G#t%:&:}0H#}y%:&L~&%_</:&Lz*" +
  "_L>z-  :&:,G#~T%:&:.G#~H%:&:BH#~L%3&<!Ly}^v L)L~qqv L*3}U<%3y%:%3u(:!L}[}_v L*:}0}|<0:}0M:q}|3}U<%3y%:%3u(:&Lt+_:&?#w%<2:&?#~D%3~Q!:&L~H _:&" +
  "?#}y+<%:&?#~ +3}{%L!;*:B}|;3:&?#}F;-#K:&?#SL!O&K:&?#t+:%3}{((#K:!L}[}hv L&:-3y%:-3u(:&?#t+:%3}{(:&L}Y}Zo+G#t+:&Lw _:&?#~+%:&?#~/%:&Lt+_3}k#:" +
  "&?#}@;-:&?#}=L!g0 :!L~(pv L+:-3y%:-3u(:&L}Y}Zo+G#~H-:&?#~6%;%:&?#v%3(;-:&L G#~ +:&:-G#}y+L&j;-:&:&L~H-_G#t+#K%K:-&K:-L3a;-:&LKa:&Lt+_:%3q#:%" +
  "L3_;%:&?#KL!P0!/#..:!L~0pv L*:&?#}y+<%3y%:%3u(:!Lz}]v L+:,~33}T<%3y%L ;*:!;-/%.:&?#}<;-:&?#}y+3u(L!;*..:!;%.:%3u(:(:03~G(:/3}l(:&L~3%_3~t&:." +
  ":33}{(:&?#~=%:23~G(.(:&:}0H#~&%:&:(G#~ %:&:AH%t%:&L~/%_:&Lz*_L>z-  :&:,G#~]%:&:.G#~P%:&:&{ %~b*{.%~b%:&:BH#~T%:BM||||}goooon}I&n:&Lt%_L :&3q" +
  "!(:&L~H-_<-<%: ?#~X}+L+_<(3~Y!:&LI_: L~m3_3~i&:&@%I;}0:&:&?#~L-<!G#~&+:&:}0H#}y+:&L!G#t+:&:&?#~P-L/b:!_G#~++:&L}k/_<*:&Lt+_: ?#r4: ?#}k43p!#" +
  "K:&?#}r/<!&K#K:&?#}k/;%:&?#s/;*:-3}p%:%LoooomO0 :&:!G#o-:&:*G#z,:&:%G#y,:&LE_:(3~[&L ;-:&?#EL!O&K#K:&L?_:&?#F<(L~1}_v L&3~+%#K#K:&?#?L!O&K:&" +
  "?#A<03~d(N&K:03~e(N0#.:03u(.:&L:_:(L~n}fv L(3~+%:&?#:L!P0!:&L7_:&?#><%L~1}_v L&3~+%:&?#9;0:&?#7:%3u(L!P0!.:03~f(N&K#K:&Lt+_:03~L%:&?#t+0 :03" +
  "u(/#..:(3u(:&L~H-_:03~i#:&?#~H-<%LoooomP&K:&Lt+_<(:*:!:&?#~L-<!:&?#~P-3}s!:(3}Z(;(:%:!3~G(:03u((:0;(.L!;-/!.:(3u(..:&Lt+_:,:&?#~b%3}z%:&?#}y" +
  "+<!:&?#~ +:-:(3~l!;-:&?#t+:!3~G(:&Ly,_3p#/#.(:*3p#:%3}p%.:&L3_:(3~[&:&?#3L!g&K:&?#5;-(:&Lt+_:,:&?#~b%3}z%:&?#}y+<!:&?#~ +L :&3~l!;-:&?#t+:!3" +
  "~G(..:&Lt%_L!:-3q!.;-:&Lt%_3}j&L!;*.: ?#~X}+3{&:}&3}Z%: L}k}+_3~^%: Lr}+_;0.:0?# 3u(:}(L!J  .L#;(:*L#O&nL%(:}&3}b%:*;(L!.;%.: :%J }d:: :(L#O" +
  "<%&nL%(:}&3~<&L}k:Lr::(L!g8: _?# = L3a<!> Lo+:-3 ;(:!L+_3~F&:!?#/;*:&L+_<,:!?#+L!g<.G# :,:*:(:.8G#&:!L3_> :&?#/;!:&?#+L!O&KL~9~rv L}13~a( (:" +
  "!3u(:-3u(: ?#r:3u(: ?#}k:3u(.L!.J s::&Lt/_> :%.}n@&}*n&}X!}U!}V= Lo)a<)> :)LoooomG#}Q:)Lo9}6!t!:)LoooomG#b:)LoooomG#m:)L }6!}r!:)M&H%}J:)M H" +
  "%S:)Moooov H%}=:)LoooomG#r!:)LoooomG#p!:)M H%I:)L~b*G#~=!:)M H#~6!:):#G#~3!:):!G#~/!:)M H#w!:)L#G#~&!#K:)L~&!_3~V(L#O&K:)Lr!_;}):)Lp!_;7:)L~" +
  "L _;} :)Lw _;}!:)L~X _;}&:)L G#~P!:)Moooov H#~H!:)L}r(_;*:)L}o(_;#L!;!#K%K#K:)Lr(_<1:)L~&!_<,:!L!g3~]#:)B s(<!L%O0#:):#D  }6!~T!:):#B #J ~V!" +
  ":!L#O0 :)@%r(;>:)Lt&_:,3~d#:)B ~%&<,L#O0#:*:)? }|&G *:*:)@#t&H# :#:)D!~T!}6  :#:)B ~V!J #:):!J s(:):>H%r(:):,J }|(:)L~H!_:13~N%L ;!/!..:)LE_" +
  ":)L~&!_3~)&:)?#EL#P0 :(Lx b;}(:)?#~L!<1:)?#~P!L7b_;}*:%?#+;.:%?#&;/:)Ls(_;2:)L~=%_;5:)L~:%_;3:)Lz#_;8:)L}r(_;9:)L}o(_;4:)L~ &_;}+:)Lp#_;}#:)" +
  "?#~H!:&L!g;;:1;#%K:#:}*P&K:):#@#3<>H%x!:):#{ # <?{.%~X!:):>H%q#:):?{.%y!:):)B }d#L%OJ }j#:):}#G#}r#:):%G#s#:):)L}j#_G#}k#:)L~X!_Ly}^v L)3}c%" +
  "&K:)B }j#&K:):)B }e#J ~ &:):)@#p#H#t&:)Lr(_<!:)Lt&_3~F#:)L~3%_:!3}z&(:)LoooomG#~3%.:)?#}Q:)?#X3}{(:}&:)?#v%G#+:}&:)@#~3%H# (#K:)Ly!_<!L~qqv " +
  "L*3}c%&K:):)?#q#L(O&n:)?#p#<!}4  :!L&_}1  M:}^pM~_~;~,}q~O/}C(L .J t!/!.:!L}[}_v L*3}c%&K:)Lr(_:)L}k#_3~+#:)?#r(<!LoooomO&KLoooom;!(#K:)Lt&_" +
  ":)?#}k(<&:)?#s(3}i#:!:&3~G(Loooom;!:)?#t&<&LoooomO0 :)?#~ &&K:)@#}y&;},:&;!(:&:)?#}y&3~G(...:)?#b:)?#f3}{(:):},H%f:):!G#b/!.:!L}b}_v L-3}c%&" +
  "K:):)B }e#J ~ &:):)@#p#H#t&:)Lr(_:)Lt&_3~F#:)?#s(;*:)?#}k(;&:)?#r(L ;!:2L~,}cv @  H ):2L~%}cv @  H  :)#n#K%K:!L1P&K:):!:2_B  <+3~b%:!L!_;!:)" +
  "?# :)?#&:&:*3~d&N0!/#..L1/!.:+L1:)B }j#8.J }v!:&3}{(/!.:!L}[}hv L&3}c%&KLoooom;!:)B }d#L(O&K:)?#p#;+:)L~3%_:)?#q#<*3}[&%K#KL ;!%K:!:*O0!:!:+" +
  "_B  L<P&K:!L!_;!/!..:)L~3%_:+:!L!_<!3~<(:*:!a;&:!:+_;,L ;!#K%K:!:&Q&K:!:,_B  <+L~T P&KL!;*:+L<O0%(L#;*.:!:*_;!/!..:&;!.:):,:!L~T 3}q&J ~ &:)" +
  ":!G#}y&:):,G#t&:)Lr(_<*:)Lt&_3~F#:)?#r(:*:/:.:)?#}k(<*:)?#s(<03}s!:)?#}k(<+:)?#s(<}%:*:03~d&&K:)L~3%_:,:!3~<((:+:}%:)L~3%_3~o!.:)L~3%_L<3}x&" +
  ":)?#r(:+3~G(:*3}{(L!:!L!_<*:,_:!:&R8;+:&:*a<!L :!:&}A8;*/!..:)L~3%_:+:*3~<(:)@#~6%;}-:)?#~3%;!.:)?#m:)?#}V3}{(:):}-H#}V:):!G#m/!.:!L~(pv L+3" +
  "}c%&K:)L~b*G#~3&:)M H#~+&:):)@#p#H#~ &:)M H#~6&:)L#G#t&:)L G#~L#:)Moooov H#~D#:)B }d#L&O&K#K:)Lt&_3~T(L#P0 L!;!%K:)L~/#_:)Lt&_<&:!L!g3|%:)?#" +
  "~/#L#P0!:)B ~3#L!gN0!:)L~T#_<!:&3~d#:)B ~a#L#O0!:)?#~X#;&:)?#~T#;*:)B ~]#;,:)Ls%_:!:/:.3}w##K#K:,L(O&K#K:)L~b*G#~ (:)M H#t(:):&G#}r(:):*G#s(" +
  ":)M H#~&(:)L#G#r(:)Lr(_3~V(L#P0#:)L G#~+%:)Moooov H#~ %L!;!#K%K#K:)L~3%_<&:)Lr(_<*:!L!g3~]#:)B v%<!L%O0#:):3D  }6!t#:):3B #J }w#:!L#O0 :)@%~" +
  "3%;>:)Lx#_:*3~d#:)B ~s#<*L#O0#:5:)? ~p#G *:5:)@#x#H# :3:)D!t#}6  :3:)B }w#J #:):!J v%:):>H%~3%:):*J ~G%:)L~ %_:&3~N%L ;!/!..:)L+_:)Lr(_3~)&:" +
  ")?#+L#P0 :)?#~+%L7b;*L ;!:)?#~&%;&:)?#~ %%K:!:*P&K:):!:&_<+@#3H%w%:):+{ # {.%~3%:)L~3%_L}[}_v L*3}c%&K:)Lx#_:5:/:.3}w#:)?#s%:)?#}r%3}{(:):)?" +
  "#y#G#t%:):)@#x#H%s%.:!L7_;!/!..:&3~L(/!.:)?#~ %:)?#~&%3~L(/#..L~i~?v L+3~2#L|!g<!L}+O0 :)L G#v%:)Moooov H#~3%:)?#s%<&LoooomO&K:)LoooomG#r(:)" +
  "L~3%_3}o%(:):)@#~3%H%r(:):)?#v%G#s(:):!J ~ (:):)@#}r%H%t(:):&G#}r(./!.:)LoooomG#r(:)?#s%:)?#}r%3}{(.:)L~D#_:)Lr(_3u#L ;!/ . ..:):)?#~L#G#s(:" +
  "):)@#~D#H%r(:}!3}l(:}!:)?#s(G#+:}!:)@%r(H# /!.:!L~hpv L)3}c%N&K:!L}k}_v L-3}c%&K:)L:_:}#3~%#:):)?#><!}6!}t!:):)?#::!Loo&Qg}6!}r!/#.:!L}t}_v " +
  "L-3}c%&K:)L?_:}#3~%#:):)?#?<!~(H%I:):)?#A~3:@:!L!g8<@}5%K/#.:!L~ }_v L13}c%&K:)Lr(_:)L}k#_3~+#:)?#p!:)?#q!3}{(:7:)?#s(G#+:7:)@#r(H# /#.:!L}_" +
  "}hv L*3}c%N:;Nh0!#n:)L~b*G#q%:)M H#o%:):)@#p#H#y#:)M H#}d%:)L#G#x#L ;*:)L G#t%:)Mooooo!H#s%L+;+:)B }d#L&O&nL :)Lx#_3~T(L#P0!}(L!;!%K#K:)L~T#" +
  "_:)Lx#_<&:!L!g3|%:)?#~T#L#P0 :)B ~X#L!gN0 :)L~ %_:&3~d#:)B ~.%L#O0 :)B ~+%;!:)Lt&_<&:)?#~ %:)?#~&%:%L :)3}W#K:)@%t&<>M#}D&K#K:)Lr(_<,:&Lx z-" +
  "  :!L(P&K:,3~*%/!.:)L~3%_<!:}+L~b z-  :):>H%r(:2:!L~b z-  :)?#~3(LoooomP&K#K:)?#~6(<!:)?#v(<&L~qqv L*3~d&N&K:!:&L~t}^v L(3~d&N0!.:)Lt&_:)L~3" +
  "%_L~b z-  /&..:)Lr(_3~*%..M#;>.:)Lr(_:)Lt&_L~b z-  :)Ls%_:*L!L+Lx 3~e&:)?#}r%<+:)?#t%<*Lx b_;!%K:>M%}D&K:!:>H% :!L+_:)Lr(_L~b z-  :!Lx _;!:*" +
  "L!_;*M%;>/!..:):*G#t%L ;!/!..:)?#s%(L ..;-:(:*P&K:+:*3r&:-:+3~K(Loooom;-(:+:}(_;&L ;!#K#K%K:!:}(O<,N&K:!:+_:!Lx _;!@% M#}D0!/#..:&<*;!/!.:!:" +
  "+_<!Lx a;*.L L+3~K(:!:&:!aLx d3r&:):-G#r(:):+G#}k(:):*:+aLx dG#s(L+L 3r&L L+3~K(:,&K:)@#}k(;}.(:)Lr(_3~D%Loooom;-..:})3}z(:):}.H#}k!:):-G#r!" +
  "/!.:)L~b*G#~H%:)M H#w%:):)@#p#H#v%:)M H#~L%:)L#G#~3%:)L G#~ #:)Moooov H#t#:)B }d#L&O&K#K:)L~3%_3~T(L#P0 L!;!%K:)L~&#_:)L~3%_<&:!L!g3|%:)?#~&" +
  "#L#P0!:)B ~+#L!gN0!:)L~/#_:&3~d#:)B ~9#L#O0!:)L G#w#:)Moooov H#v#Loooom;-#K:)B ~6#L(O&K#K:)?#~3#;!:)?#~/#;&:)L~b*G#~3&:)M H#~+&:):!G#~&&:):&" +
  "G#~ &:)M H#~6&:)L#G#t&:)Lt&_3~V(L#P0 :)L G#~L#:)Moooov H#~D#L!;!#K%K#K:)Lr(_<&:)Lt&_<*:!L!g3~]#:)B s(<!L%O0#:):4D  }6!~P#:):4B #J ~R#:!L#O0 " +
  ":)@%r(;>:)Lx#_:*3~d#:)B ~s#<*L#O0#:9:)? ~p#G *:9:)@#x#H# :4:)D!~P#}6  :4:)B ~R#J #:):!J s(:):>H%r(:):*J }|(:)L~D#_:&3~N%L ;!/!..:)L7_:)Lt&_3" +
  "~)&:)?#7L#P0 :)?#~H#<,:)?#~L#L7b_;}%L}+;0:)?#~D#:,;&%K:&:}%P&K:):&@#3H%o%:):&{ # {.%x##K:)Lx#_<!L~1}_v L&3}c%&K:)Lr(_:8:/:.3}w#L}+;0:)?#r(<!" +
  "LoooomO0!:)?#}k(<*:)?#s(3~2#:!:*3~G(L|!g;0(:!Lx}^v L&3}c%N&K:!L}[}_v L*3}c%N0#:)Lr(_:8:/:.3}w#:-:63}{(:)?#s(;=:)?#}k(;6:)?#r(;-/#.:)L~b*G#~ " +
  "(:)M H#t(:):)@#z#H#s(:)M H#~&(:)L#G#r(:)L G#~]#:)Moooov H#~T#:)B p%L&O&K#K:)Lr(_3~T(L#P0 L!;!%K:)L~b#_:)Lr(_<*:!L!g3|%:)?#~b#L#P0!:)B ~f#L!g" +
  "N0!:)Ls%_<!:*3~d#:)B }x%L#O0!:)L3_:!3~%#:)L~T#_:)?#3L!O&n:)}4#5:>Moooof}[p;>Loooom(:)L~ %_:)Ls%_:/:.3}w#:>:)@#~&%:)?#~ %<!LoooomO8;>L}Yooom:" +
  "!:!L}Yooom}@8.<*L}YooomP3~9(:)?#~X#:)?#~]#<+L/b_;!%K:*L}YooomP&K:!:*G# :!L&_:>H# :!L/_;!:+L!_;+L}Yooom;*/!..:):+G#~]#L ;!/ . ..:):)?#~]#G#~+" +
  "%:):)@#~T#H%~ %:)Lv#_3}o%:):)?#~+%G#w#:):)@%~ %H%v#..:&L7_;&/!..:,3~L(:0L}+O0!:-LoooomO&K:)LoooomG#r(:)Lv#_3}o%(:):)?#w#G#s(:):)@%v#H%r(:):0" +
  "J ~ (:):=G#}y(:):6G#t(:):-G#}r(./%.:)?#~D#:)?#~H#3~L(..:)LoooomG#r(:-:63}{(:)Lv#_3}o%.:)Lt#_:)Lr(_3u#L ;!/ . ..:):)?#~ #G#s(:):)@#t#H%r(:} 3" +
  "}l(:} :)?#s(G#+:} :)@%r(H# ..:#L7_;#/!..:13~L(:):)?#XL :)?#}QLoooomP8:)?#]L~t}^v L(3~5&:)B t!hJ t!: :)LI_Lx z-  /#.:)?#~H!:)?#~L!3~L(.: M#H%" +
  " :)LI_3~*%.:)Lo)_> .~AO%6n%}X!}V= Lv(a<&> #K:#Loo::%?# <)L&j<-:-Loo:}A8}A&K#K:%B }&;} :%B 7;,:%?#/<.&}X:.L0k<)L!a;-:%}4#3;8:%?#5:)L }@&KL!:)" +
  "aLr%dL!_<)L~G}blb;+:-:)Lr%b_;-.Lvp}8d~(:.L&}RL|%g:+_:-L~] c<.a:-L~0.bL#k_:.L#k_~&Mo}x(}X:8}VM~b*}X}VMo~b~D~4~,r1}W(30z).;83@;}*:&:,J }F:&:} " +
  "J }G:&:}*}5%K:&:8H%I:&M!H%E:&:%@# H%}=:&:%?#+G#SL.;%%K:%LDP&K:%:&L~+%__L#J  :%L/_;%/!..:&L}r~Qv G#y#:&L!G#~m#:&L&G#s#:&M H#r#:&Moooov H#q#:&" +
  "{/                {.#}r#:&M H ~!#:&L!}6!v#:&L!}6!p%:&M!H#z#:&L G#~6#:&Moooo3H#~/#:&:&LE_G#x#:&L~D#_:&L~+%_L>z-  :&M H#s%:&:#G#}k%:&:!G#r%:&M" +
  " H#}y%:&L#G#q%:&L~b*:&?#}@<6:6L~b*R8G#t%:!:#L~Lvv L%3x&&K:&L!J ~!%:&L%G#s%.:&Lq%_<%3}r&L|!gL~s P&K:&L~P!_:%3}f!:&L}k&_<%:&B ~X!L7jL}Y}[5hL 3" +
  "~M#:&Lq#_<)3}Y(:):%LAz-  L}Yooom;):&L}YooomG#~+%(#K:&L~/#_;3:&L G#r&:&Moooo3H#q&:&M H#t(:&:#G#s(:&:!G#}k(:&:&Lq&_G#}r(:&L#J }[&:&L#J ~p%:&L#" +
  "J ~e%:&L#J ~W%:&L#J ~K%:&L#J ~@%:&L#J ~5%:&M&H%y!:&M H%x!:&Moooov H%~b!:&M H%~X!:&:}*}5%~P!:&L G#x&:&Moooo3H#~b&:&Lq%_L~s 3}e%L ;,#K%K#K:&L~" +
  "m&_<):&Lq%_<*:&@%~X!S&n:&?#x!(L!.N3}m&:&B z&<2L#O0#:&?#}y%L!_;-:&?#y&;+:&L?_:):&L~b&_3}d%:&?#?<(:&?#A<13~>!<.L-a;%#K:&L~P!_:):(:1:.3~A%<)N:%" +
  "L|!gL&PhN&K:*3}r&L|!gL~s O&K:&Lq#_:*:&L}k(_L!3}]!:&L}k~3v ?# G#~+(:&L}d~3v @# H%~ (/#..:&L~ (_:&Lq%_3}f!.:&:+G#w#:&:-G#~=#:&L J v#:&L J }]%:" +
  "&Lq#_:(:1:):&L~ (_:&?#s%3}t%0!:%L|!g<)L)}A&K:&L~+%_:)L/b_<):&?#~+(G#+:):&@%~ (H# (#n:&L:_;4:&Lq#_;*:&L~ (_;-L ;+= LEa<)> #K#K#K#K#K#K#K:1L,a" +
  "1& &#!&.:(B  L~g P0%:(B !L~^ P0%:(B #L~l P0%:(B %L~l P0%:(B &L~Y P0%:(B (L~a P0%:(B )L~^ P0%:(B *L~A P0%:(B +L~] P0%:*?#]B },L!P0%:-B +<(L%P" +
  "&KL#;+Loo/;%/%.:)L G#9:)Moooo3H#5:):-B ,J ?:):-@# H#::)L+_:)L:_:)L5_3}d%:)?#+:)?#/<%3}z#N&K:*L}]}_~P L}[}_~P :%Lo#Q8L}Z}_~P :%83~+&.:)?#5:)?" +
  "#73~G(L#;+/(.:(B  L~c P0#:(B !L~h P0#:(B #L~m P0#:(B %L~^ P0#:(B &L~a P0#:(B (L~k P0#:(B )L~Y P0#:(B *L~m P0#:(B +L~c P0#:(B ,L~i P0#:(B -L~" +
  "h P0#:(B .L~l P0#:*?#]B },L!O&K:-B +<(L(O0(Loo5;%/#.:-B +L(O&K:-?#&;%:-?# ;-:):)LD_G#5:)L:_:-:%:)L5_L13y#:)B }0L#O0%(:-3~c%N0%.:*L}g}_~L 3~+" +
  "&/%.:(B  L~Y P0!:(B !L~h P0!:(B #L~i P0!:(B %L~h P0!:(B &L~q P0!:(B (L~g P0!:(B )L~i P0!:(B *L~n P0!:(B +L~l P0!:(B ,L~A P0!:(B -L~] P0!L!;+" +
  ":*?#]B },L!O0%/!.:(&K:*:%:(L7jhL}Y%h3~+&/%(:*L03}l&/#. .L,;%Lx}gv ;.#K#K%K:%L!_<%L4P&K:%L}(O0+:.L&a;-:.?# ;+:.L+_;.:(:1:-?# :+3~;!N0!/#..L ;" +
  "./!.:%L4Q;.:%L-a;%.:):%J !:):.L!gJ  :*:)B !L7jL~h~r~.~**aL}i!:)B  83~*&:*L03}l&.L /!.:+L/b:*_<%:-?#+G#}@:%:-@# H#}<:+L*_;(L!.;%:4:(J !:4:%J " +
  " :)LE_> :&B :N0#:&B ;;%.:&:&B p%:2L!i:%L|!g:,L|!gRggJ p%:%;,/!.. .:&L}k&_<%:&L~+%_<)L~L z-  :&?#~b&:&?#~f&3~G(:&L~P!_3o(:&:&?#}y(G#v%:&:&{ #" +
  "}k({.%~+%:&L7_<,:)3~X#:,L&h:&Lr&_:&?#7<48?# ;}!:&?#}d&;5:&?#q&;7L ;-:&L~b&_:&Lq#_<(:%L 3}w!:&L~m&_:(:%L#3}w!L!;,:):(:%L&L!3}l#:&L J }]%:&L}Y" +
  "}*}6!v#:&L G#~6#:&?#x#<%?# ;(:%@%+;8:&M H#o(Lo!;)#K:&B ~S&L#P&K:8Mo~H}q~l~nB:(8;8#K#K#K:&B ~P&<.1&&#! #.:&:&B ~Q&J ~3%:&:&@#~H&H#~+%:&L~P!_<" +
  "%:&L~+%_<2:&Lo(_3~R&:&L G#r(:&Moooo3H#q(:&?#~P!;,:&?#~T!;.:2:%:&Lq(_3z#:2:&?#~+%<(:&?#~/%<*3}y&:(;%= L:a<+> :*&K#K:(:*_L!a<}#B  L~R P:*L}+aL" +
  "}SQh0 :+M H%7:+{/                {.%+#K%K#KL ;1%K#K:%:}#O0&:0L})O&K .:%L!_;):%B  ;%L!:0jL~i~1~S|!gN0 :%LEaL|!g<}%L-R0 :}%:1L-b_;1:0L!_;0:);%" +
  "/!..:0B |~PK:%P0 :/L)O&K (:0L!_;0:+L+_:/L#j_:1G# :/L!_;/:);%/#. ..L ;0/!.:+?#3;%L ;0:+?#7;):+?#5;/:+?#+<}#:+?#/<}%3~o#;}&:+?#9<}(L}6}?:)L}6}" +
  "?h:}&:%L!a}A:/L6}?hh0 :2:}#:}%:%3}]%:/:):}(3~I&:*L}*a;%%K:%&K:%L!_;%:1L-b;1/!..:2L!J }/:2:1G#:L!;0..#n:+L:_> :0N&K#K:(:*L 3~o&B voKL)g&K:&L~" +
  "+%_<%:83t!0!:%:(:*3~*!/!.:(:*L 3p%<%L!aL!}A&K:(:*:%3~o&L:O&K:&L~+%_:(:*3~*!/#..#K:(:*:%<)3~o&LCO&K:(:*:%L!_<)3p%<+N0!:):+_;).:%N:):*Qh0 :%L," +
  "aL(Q&KL ;%(#K#K#K#K#K:%L*a1#! #.:)L+P0#/(.:)L*O0&/!.#K#K:%L3a1&!## #.:)L}!P0!L,;%/#.:)L3P0 L);%/!.:&L~+%_L}&3~p&/%..:(:*:%:8:3:&Lo(_3s!/%.L " +
  ";(L ;+L);):&L~+%_<*LB3~B%<%N&K:*L}03~B%N&KL#L&:*?#7:*?#93~n(L#O<+8;)..:*:)3~0%;):+&K:*:*?#+L+hG#+:*:*?#/Loo:hG#/:)L~H2_;).:%&KL :)a;%:)&K:%;" +
  "((:*L83~p&.(:)<%;(.L~]~2v :%3}g&N&K:*L}(3~p&L ;(.:*LB3~B%;1:*?#7:*?#93~n(;%#K#K#K:+N&K#K:*L~O 3~B%N&K:%L%P0!L~g#L~h#:(L%L2:(L~] e8g8;%:*L%3~" +
  "0%L!a;)L:;0:(L!L!3}]%;//%.:*L#3~0%;):*?#9N&K:*L<3~p&.:1&K:*LB3}r(.:*L!3~0%:(3}k(;/:(L!_3}k(:/a;%L}+;0L!a<(L*R&K:%;)/&(:(:)L*b_L*a;)/%. ..:1&" +
  "K:*L#3~0%;):*?#9N&K:*L;3~p&.:*LB3}r((:%L&P:+h&K:*L63~p&.:*L#3~0%;).:*L#3~0%:(:)L!3}]%;/L}*L}):(:)3~o#<%8;0L!a;).:%:)}?0!.:*:03~p&.:*:):/_~&M" +
  "o}x(}XH% :*?#9N&K:+&K:*L93~p&(:*:*?#+Lv hG#+./!.:*L~L 3~B%N&K:*L~m 3~B%N&K:*L:3}r(..:*L#3~0%;0:*LJ3~B%:+:1h<%P&K:*:%&nL>L=:*?#7:*?#93~n(8(L>" +
  ".3~p&.#n:*L=J @:*L#3~0%;1:*L6J @:%&KL ;/L :*LJ3~B%N0!}((:*?#7:*?#93~n(N&KL ;/L /#..:*L#3~0%;/L!.;2#K:*LC3~B%N&KL ;%L ;(L ;+:*LA3~B%N0!.L ;%L" +
  " ;(L ;+%K:*3}v%<)L,}A&K:):+L-b_:+:(L,Q8;+:(L!_;(:%:)h;%/!..:(L P:2g0 :*L}-3~p&.L,:(a<)L :)L,}A8;)%K:)&K:)L!a;):+L-b;+/!..:0L7O:/:%:1hhL Pg:0" +
  "L7}?:/L}7}?h:1L}6}?hh&K:*L},3~p&.:0L7O&K:*:*?#+Lo!hG#+.:*:+G#::*L,L%:(:(L%}A8<%:%L,R8G#>:/L}7O&K:*3}s(L}6;/.:*L}.J @:*:*@% :/:1L}7b:0Lr9b__~" +
  "(}VH% :*L~R 3~B%N&K#K:*?#9N&K:*:*?#/Loov hG#//%.:*L:3~B%}(:*3~j&&K:*3}q(/%.:*3}a#0 :*Lx~2v L!3~1%0 :*L}.3~p&..:*?#9N0 %K:*L~S 3~B%&K:*L} 3t%" +
  ":*L~U 3}r(/!..:*L:3~B%&K:*L43t%.:*3}q(..:&L~+%_:8:3:&Lo(_3}x!.;):&B ~X!&K:&?#~6#N&K:&?#~/#:&?#~3#3~G(:3:&?#r(G#+:3:&@#q(H# /(..:&?#q(:&?#}d(" +
  "3~G(/%.L ;.:&?#~H&:&?#~L&L :8:3:&Lo(_3s!;)/#.:.L7jL}^}[?h;).L ;..:4:5:48;*:&L~ (_:&Lq#_<%:):,:.:&?#o(:&?#p(<)L|||}Xg:):&?#x#@% S83~G#:&L~P!_" +
  "<+:%:&L}k&_L)L 3}l#:&?#x#B },N:&?#~m&<.L}YooomOhN&K:&?#y&;0:&?#z&;1= L~H!a<(> L&L?3~)(<-M H#::-Moooo3H#7:-M!H#3:-M H#+:-Moooo3H# #K:%<)?#]B " +
  "},L!P&K:(:1G#E:(:0G#A:(L}[#G#F:-L/_<,L~s 3}x&L~spv L+:(LA_:,3~R!:+B +<5L#P&K#K:+@# ;9:(L~b*G#S:(M H#}=:(:9H#K:(M H#}F:(L#G#I:(LI_L~s 3}e%L!;" +
  "%%K:(L~T _</:(LI_<+:%L!g3}m&:(B XL#O0!:(L~b _:+3}f!:/L~spv L+3}c%&K#K:(B f<%N0 L ;+:(L G#~ !:(Moooo3H#t!:(L G#~/!:(Moooo3H#~&!:(?#b;3:(?#];2" +
  "L ;/:%L#O&K:2:3:(L~&!_3~H&N;/:(?#~/!;+.:(:(B gJ }V:(:3G#m:(:2G#j:(L~3!_:(L~m _3~A#:+&n:(?#~+!(:(L7_:(L~3!_:(Lt!_3}d%:(?#9;+:(?#7.;3:/N:%L%Pg" +
  "&K:(?#~&!:(?#~+!3~G(:(?#t!:(?#}y!3~G((:(L!J ~D!:(:1G#w!:(:0G#~=!:(L G#}V:(Moooo3H#j:(L3_:(L~=!_:(L~m _3}d%:3:+:(?#3:(?#53~d&:(?#j:(?#m3~G(:(" +
  "?#~&!:(?#~+!3~G(:(?#t!:(?#}y!3~G(0!.:(L}Y7}6!o!:(L}Y:}6!j:(L}g}Y~+&G#r!:(L J }d!:):(L}d!_L L :(L~m _L#3~V!.(:,LA3}x&:(L:_:+:(?#}F3~l%:(?#>;%" +
  ":(?#:;+:(M H#o!:(M!H#j:(:,G#}V:(L~m _:+:%:5L!g3~O!.L ;%/ . ..:,L{ 3}x&:-:*:}!3~<(:(L}k!_<%:*:}!L~9}]v L&3}n&:(B }u!L#P&KLq~-v L/:%:-3~9#.:(L" +
  "~&!_:*:}!L~D}]v L*3}n&:(B ~2!L#O0!:(@#~&!;9:(B ~0!;%L ;/:(L G#v!:(Moooo3H#~3!:(:%J ~D!:(:9H#~=!:(L+_:(L~=!_:(L~3!_3}d%:(?#+<0:(?#/<+3~L#<)&K" +
  ":0:+:)3}g!Lo}f=gN;/.:):+:):+}?8;,:);%#K%K:%:,P&K:%:0_B  L=a<1L9}AL L!:1jL}Ytop!g80#:%L!_;%/!..:,;%.:/&K:%:)Q&K .:%:+}?&K (:(LI_:):0_:%:)a3}[" +
  "%:(?#}7<%:(?#K<)3w%:(L%J }V:(L J n:(L!}6 }W:(:)G#m:(:%G#j:(?#IL}k~-v L1:(L~m _:-3~9#:%3~G(..:(?#~3!:(?#~6!3~G((:-L7_;,L ;%L~=~-v ;+L ;0%K#K:" +
  "%L>O0%:%:)_</L~G _B  L#P&K:0L%R0!:+?# :+L&_?# :/L~= _:,3~R!.:0L#Q&K:-:-?#:G#>.:0L!_;0:+L+_;+:%L/_;%/!.. ..:(L~H!_> .Loooom:7:48;%#K:&B ~+#&K" +
  ":&L}YooomG#~+%:-3~Z%:&?#~ (:&?#~&(3}|(:.:&?#y&3}|(:&?#~b&:&?#~f&3}|((#K:&?#~b&<)L}YooomO&K:&L}YooomG#~+%:-3~Z%:&?#~ (:&?#~&(3}|(:.:&?#y&3}|(" +
  "/!.:&?#~f&;,:.L}YooomO&K:&L}YooomG#~+%:):,3}{(:-3~Z%:&?#~ (:&?#~&(3}|(/!.:&?#y&;(:&?#~ (<+L}YooomO&K:&L}YooomG#~+%:%:*3}{(:.:(3}{(:):,3}{(:-" +
  "3~Z%/%.:&?#x&;/:&:&@#~P!H#~f%:&:&?#~X!G#~m%:&:-G#o&:&:#G#z%:&:!G#y%:&L G#~b%:&Moooo7H#~X%:&:&@#~&(H#~P%:&:+G#~L%:&:}!G#~H%:&:*G#~D%:&:%G#w%:" +
  "&:&?#z&G#~=%:&:(G#v%:&:.G#~6%:&:/G#~3%:&:,G#~/%:&:)G#~+%:&:&?#x#B },<%J p&:4&K:&?#q&:&?#}d&3~G(.:%L!O;./%..:%:*3}{(.:4&K:&?#q&:&?#}d&3~G(.L}" +
  "Yooom;)..:&L3_:&Lq%_3~)&#K:&?#3<%L#P&K:&?#5;):&L~+%_3~ (:&L}YooomG#~+%:&L}k&_<,Lr!L}d!:%L!g<%8:6:):%83~M#:&Lq#_<%3}Y(:%:,LAz-  (:)L}YooomP&K" +
  "#n:&B p%&K:#;%:!;,Loooom:&B ~!%L!P0!}(.:&L G#~X!:&Moooo3H#~P!:&L}k&_<%:&L~+%_L :&L~P!_3}r!:&L+_:%3~X#:&?#+<,&n:&?#/;%:&?#~P!:&?#~T!3~G(Loooo" +
  "m(:&?#~X!;%:&?#~T!;,:&?#~P!..;(LoooomL!3}{(:&:%G#~b%:&:,G#~]%:&:(G#~X%:&?#}=<,LnO0#:%:,}A&K:.L!gN0%#nLoo#;,:-&KL :-?#::-?#>}?0!}(.L}3.:%_L}1" +
  "_L}Yo#Q0%.:&L~+%_3~ (:&L J }k(:&L}h!G#s(:&Lq#_:&L}k(_:,L L&L 3~V!..L}Yooom;).:&:&{ #t#{.#}r&:&L#G#s&L ;%:&?#r#;(:&?#}d#;*#K%K#K:%L3O0#:%:&L}" +
  "k&__<,L+_?# <-L~^ R&K:,L/_?# <,:(Q&K:,L7b:*_<,B  L#P&K:,?#&L| g<+L}+R0%:,:+B }d}cKLo}_~H hG#&.:,L J 5:,:-L~[ aG#+:,L G#/..:%L+_;%/!.. .L&;-:" +
  "&L}k&_:&L~/%_L~L z-  :&L~P!_<,:&Lq#_<(LAz-  :&?#~/#:&?#~3#3~G(:&?#~T!;%:&?#~X!;*:&:#G#}y(:&:!G#t(:&:*L7b:%_G#s(:&:%G#}k(:&:,G#}r(:&L~+%_:&L}" +
  "k(_3}n#L ;,L ;.:&?#~+%LoooomP&K:(L&3}_&:&?#}d#<%:&@#~+%H# :%:&{ #~3%{.#+:%:&?#w%G#7:&L!G#~+(:&:&@#q#H%~ (:&:&?#}y(G#s%:&:&{ #}k({.%q%%K#K:&L" +
  "q#_:&Lq%_3}n#:&?#q#LoooomO0 :&?#~+(<%:&?#~ (O&K:&L~ (_L!3~5(.:&?#~&(:%L9b_<,:&@#q#H# :,:&{ #r#{.#+:,:&?#t#G#7:&:%L!_G#~+(/!..:&?#~&(;-:&?#~ " +
  "(;.:&?#~+(;,.:)L}YooomP&K:&?#~X!;(:&?#~T!;%:&:#G#v%:&:!G#~6%:&:%G#~+%:&:(L7b:%_G#~/%:&:&L~P!_G#~3%:&L}k(_:&L~+%_3}]#:&?#}k(LoooomO&nL&;%L ;+" +
  "L (:&Lq#_L&3q&:&?#}d#:&{ #}k({.# :&L!G#~+(:&:&@#q#H%~ (:&:&?#v%G#s#:&:&{ #~+%{.%q#%K#K:&Lq%_:&Lq#_3}]#:&?#q%LoooomO0 :&?#~+(<!:&?#~ (O&K:&L~" +
  " (_3~8(.:&?#~&(:!L&j_:&{ #q%{.# :&:!L!_G#~+(/!..:&?#~&(;%:&?#~ (;+:&?#~+(.;!:&Ly _:&L}k&_L~L z-  :&:!G#f:&:%G#b:&:+G#]:&:,G#X:&:-G#}Q(:&L~X " +
  "_:&L~P!_:!:#3v!:&:-G#f:&:.G#bLoooom;.:,;).Loooom;,:&L~P!_3}Y(:.LoooomO&K:&:)G#w%:&:&@#bH%v%:&:&?#]G#~6%:&:&@#}QH#~/%:&LoooomG#~+%/!.:&@#b;9:" +
  "&?#];(:&@#}Q;}):&L}d#_:&Ly _L~L z-  :&:)G#q##K#K#K:} L!a1#! #.:&L~T _:&Lq#_L#3~6#:&@#}Q;8:&?#}N;,/!.:&L~T _:&Lq#_L!3~6#:&?#X<!&K:&:!L!aG#X.:" +
  "&?#}N;,:&@#}Q;8.#K:} L!O&K:&?#~P#<!&K:!?#:<%:!?#><#Q&K:&LoooomG#~D!/%.:%:#a<%L1R&K:#:!?#9_<!L~frv L13~=%N&K:%L1P&K:!L1_<!:%L2a<#_B  L<O&K:&L" +
  "~T _<%:!:#3~Q!:&L~D!_:%3}z&/)..:&LoooomG#~D!/&..:&LoooomG#~D!/#..:&LoooomG#~D!.:&:&@#s#H#b:&L!G#]:&L}y}fv G#X:&:&@#}d#H#}NL ;-L&;%%K:-:%:&L~" +
  "T __?# _;-:%L+_<%L9P0 .:&L~/(_:-3}[&L ;%%K:%L7P&K:&L~/(_:%:&L~T __<!?# :!L&_?# 3~<(:%L+_;%/!..:&L}k&_:&Lq#_<!L 3~6#:&:&@#~/(H#t&:&:&?#~6(G#~" +
  " &:&:8H#~]%:&:,G#~X%:&:9H%~P%:&:(G#~L%:&:})H#~D%:&:.G#w%:&:&@#}k&H%~+%:&:&@#~D!H#~f%:&:&?#~L!G#~m%:&:&@#}r&H%~3%:&:&@#}y&H%v%:!3~[%:&?#~+%Lo" +
  "ooomO0 : L+_:&L~+%_Lw z-  : M#H% : :} J S/#.(:&Lq#_<%L}h!:)3~M#:&L~+%_L&h:%:!:#3v!:&L G#w%:&Moooov H%v%:&LoooomG#~+%:%3}Y(.: :&L~+%_L&h:&Lv%" +
  "_3~.!.:&Lv(_> .}s7%1n!}X!}V= L~H!a<&> :&Lq!_:#:%3}|%:&?#}d!;##K#K:&?#q!L!g&n:#(#K:#3~g(&K:&L~+!_:#3~S!:&?#~/!<(:&?#~3!L~p~Sv L&3~d&;,:&?#~+!" +
  ":(3~G((#K:#3~k(0 :#3~h(0 :#;%/#..:&Lo!_:#3A<(L~s~Sv L)3}U<)3}|%:&?#p!;*:&?#o!L!O&K:)3u(:(3u(:*;%(:&:*G#r!:)3u(:(3u(#K#K:&Lr!_3~B(<)&K:#3~l(N" +
  "&K:&L}y!_:%3~i#Loooom;(#K#K:&?#}y!<+LoooomP&n:&@#~ !;} :+(:&L~+!_<+:%3~L%:&@%~+!M!}C&K:&:&}0%~3!z%G#t!:&L G#~D!:&Moooo3H#~=!:&L~m~Uv G#~/!:&" +
  "Mtooo)H#~3!:&:&L~=!_G#~+!:&Lt!_:+3~R(&K .:&@#w!;} :&?#~=!;(.Loooom:&?#~ !3}{(:(LoooomP0!:&M!H#s!L ;(/#.;(.:&:} H#s!.:&:(G#}k!:&L}k!_3}Z(;(:&" +
  "Ly _:)?# :#:(3}s%:&?#}V;%:&?#mL!g0%:#3u(:(3u(/#..:#;%.:%3~g(&K#K:&L~+!_:%3~S!:&?#~/!<#:&?#~3!<(L}Y~Tv L)3~d&N&K#K:#:(L}_~Tv L)3~d&0 :#:(L}e~" +
  "Tv L)3~d&0 :#:(L}j~Tv L*3~d&0 :&?#~+!:#3~G(/#..:&?#~+!:#3~G(:&Lx _:%L}p~Tv L*3}U<(3}|%:&?#j;):&?#fL!g&K:%;#:);%/%.:&L~b _:)3}h(:&?#b;):&?#]L" +
  "!g&K:%;#:);%/%.:(3u(:&L~X _:):%3~ %:&?#X;+:&?#}QL!g&n:);(:%;#:+;%/%(:%3u(:)3u(:+.;%..:*3u(/#.:(3u(:*3u(.:#3u(/#.:%3~f(&K: L J  : :%G#&/%.:%3" +
  "~k(&K#K#n:&L~=!_:!?#K:!?#}<3~I!:&?#~D!L!O&K#K:&?#w!<(?# LoooomO0 :(?#&<#:(?#+<(L~mpv L*3~d&N&K#K:#:(L}p}av L)3~d&0 :#:(L~spv L+3~d&0 :#:(Lt}" +
  "av L*3~d&N0#..:&L3_:%3~%%:&?#5<#:&?#3L!g0#}(:&:&?#~D!G#~3!:&:&@#~=!H%~+!:&L!J ~6!:!L7_:&L~+!_3}i&/%..:&L+_:%3~%%:&?#/.:!L.L~l~/v LA3}x#3u(:&" +
  "L~=!_3}o%L}Y+;#.: L J  : :#G#&(#K:&L~+!_:%3~L%:&@%~+!M!}C&K:&@%~3!M||||||||| }[M|||||||~p| }H&K:!L.L~%~/v LC3}x#: L J  : L}Y+G#&/#..:%3~e(:," +
  "g&K:!:!?#}<L!O&nL)L.:!?#K?# L}a}]v L,3p(8(L..Lo~/v L}03}x#: L J  : L}Y+G#&/!.:%3~g(&K#K:&L~+!_<#:%L~4~Sv L*3}U<(3~m#:#3~4&:(3u(&K:%3B;(:&L~P" +
  " _3~F&L!;#:&?#}JL!O&K:&:&?#}NG#~/!(L ;#:&:(L PJ ~,!.:&:#J ~+!:&L~+!_3~4&0!.:!LE_;.:!?#IL#j;#:!?#F;(#K%K:#N0!:#L&a;#:(?# :(L&_;(:%3~N(N0 .:!L" +
  ".L~D~.v LF3}x#: L J  : L}Y+G#&/%.:&L~+!_:%3~S!:%3~l(;#:&?#~/!;)#K:#N&K#K:):&?#~3!<*L}v~Tv L.3~d&0 :):*L~&~Tv L43~d&0 #K:%3~m(N&K#K:&L~H _:%3" +
  "~-%L!;,:&?#}F;(:&?#SL!P&K:(3~e(&KL ;,(:&Lw _:(3~-%:&?#}@:&?#}=;,:(3u(;(..:,L!O&K:(3u((:(3~e(:(3u(0!.:):*L~7~Tv L%3~d&0%:):*Lv~Tv L%3~d&0%:):" +
  "*L~<~Tv L+3~d&0%:):*L~C~Tv L23~d&0%:):*L~R~Tv L*3~d&0%:):*L~r}fv L(3~d&0%:):*L~Y~Tv L)3~d&0%:):*L~a~Tv L*3~d&0%:&LKa:%3~.%:&?#}<;#:&?#KL!g&K" +
  ":#3u((:#3C:#3u(:&?#~+!:)3~G(0%/)...:&?#~+!:)3~G(.:!?#IL~b*}?&K: L!}6! /).:.:%3r(3s&#K:%3~m(&K:%3CLooo+}?&K: L}Y#}6! /#.:!L}7_;)L ;#3(;(:%3C;" +
  "*#K%K:#:*P&K:):#~3<}!3}T3s&:&L~+!_:!:%:}!3}T<+3n:+3u(:&L:_:)3~8%:&?#::&?#>3~=(:&B ~+!0#:(:&?#~/!<+3E}(:+3u(:#L!_;#/!..: L J  : :(G#&/#.: :&B" +
  " ~,!J !: L!J  :(3u((:&LI_:%3~.%:&?#}7;#:&?#IL!g&K:#3u(:!L.L~Q~/v L}(3}x#: L J  : L}Y+G#&/#.:&:#G#t!L}Y+3D;+:&:#3CG#~&!:&L G#~ !:!L7_;2:!L/_;" +
  "3:!L}7_;/:&:&Lt!_G#}y!#K%K#K:&LE_:&L}y!_3~7%:&?#EL!P0 :/:&?#F<*3r(3s&:!?#+;):&L}k!_:!:%:*3nL ;0:!?#+:)}?&K#K:!B }=N0 :!?#}<L#P0 :!?#K<(?# L}" +
  "[}]v L)3p(N0 :&L~+!_:(?#&3~i#:&?#~+!<1LoooomO0 L}R;(:&?#~3!;4:&?#~/!;,#K%K:(&K:(L}b}av _:(L!_;(B  L%j<-?#~b}iK:-?#~f}iK:,:43~d&N0!/#..:1:,3~" +
  "G(/!.:1:,3~G(:):!?#+<(}?&K .:&L~=!_:(:)a<(3}_&:!:)G#+:&:(G#~D!:(L9b<(&K:&?#w!:!?#&:)L9b_:(z-  .:3:&L~=!_3~*#:&L~+!_<(:!?#K:!?#}<3~I!:&L0J ~6" +
  "!:2:(3}i&L!;0..:&L?_:/3~8%:&?#?:&?#A3~=(:&B }k!0#:&?#s!;(:0N&K:&L~+!_:+:*:(3x#:&B ~+!:&?#~/!3~!(.:(3u(:*3u(/!..: L J  : :+G#&:#3u(/#.: :&B }" +
  "l!J !: L!J  :*3u(:+3u(:#3u(..:&L7_:.3~8%:&?#7:&?#93~=(/(..:&?#~+!:)3~G(.:&L~+!_:%3~S!:&?#~/!<#:&?#~3!<(Lp~.v L)3~d&&K:&L~=!_L}b~.v L~; 3}Y%(" +
  ":&:(G#s!:&:#G#}k!:&L!G#~ !:&:&L}k!_G#}y!:&L~=!_L~C}ev :&L}y!_3~G&.:&?#~+!:#3~G(:!L.:&?#w!<!:&?#~D!3}x#: L J  : L}Y+G#&:&?#~=!:!3~G(/#..: L J" +
  "  : :%G#&/&..:%3u(/#.;%.:%3u(:!L.L~Q~/v L}(3}x#: L J  : L}Y+G#&.:&L~H!_> .~L6!}!n= L~+%a<%> :%:#B 7J q!:%M&H#o!:%M H#m:%Moooov H#f:%Mooooooo" +
  "oonH#}Q:%Moooov H#}J:%M&H#S:%M H#}=:%Moooov H#K:%Ly!_<&3&<)L!L 3}U<(:!3x#:%B y!:%?#z!3~!(:(3u(:%Lr%_:%LKa:)L!L 3}U<+3n:%Lz _:%Lx _:%L~P _;(:" +
  "%L~D _;*#K:%B r%L!O&K:&:%B }h%L3hL~:~Sv LA3|!:+3u((#K:%?#}k%;&:+3u(:&3~d(N&K#K:&3~h(0 :&3M0 :&3};;!:%L+_3~F&:%?#+L!g&K:%?#/:%Ly!_L4L~:~Sv LA" +
  "3|!3u(:&3u(/%(:%L}r#_:!3~P(:%:%?#}=G#o#:%:%@#KH%y!:%:*@# H#p#:%:*?#+G#}d#:%:(@# H%r#:%:(?#+G#s#:&3u(:)3u(:%?#X:%?#]3}{(/(. ..:%Ly!_:!3}<<!3~" +
  "i#:%?#y!LoooomP&K:%:%?#o#G#o%:%:%@#y!H%y#(:%L G#o%:%Moooo3H%y#.:!3u(:%L(G#z!:%:%Ly#_G#y!:%Lr%_L~)}ev :%Ly!_<!3~G&:!L!:%?#}k%<!:%?#s%3|!:%?#r" +
  "%:!3~G(:%?#y#:%?#z#3~G(:&3u(..:)3u(:%?#X:%?#]3}{(:%LKa3}l(:*3}l(:(3~t&.3~?%3~?%:%?#t#;,:%?#}y#;.:%?#}r#;-:%:%?#o#G#7:%:%@%y!H%3:%?#p#;+:%?#q" +
  "#;*:%?#}d#;):%:%?#s#G#?:%:%@%r#H%::-LoooomP&K#K:%:%?#5<!G#K:%:%?#7<(L9b:!_G#}<:%:*G#}=:%:)L9b:*_G#}@:%Ly!_<&:%LKa</3~=#:%?#z!L!P&K .:%:%?#o#" +
  "L&L/3~Y%:%L G#o%:%:%@% H#y#:&:/3~=#:%?#z!L!P&K .:%Ly#_L :%?#o#L&L/3~e&:%:%@#z#M:}aH#}k%:%:%Lo%_G#r%:(&K:!L+_;&:(;!%K:%Lr%_:&L&a?# :&?# 3}g%:" +
  "&L9_;&:!L!a<!0 ..:%:%?#s%G#o#:%:%@#r%H%y!:)&K:*L+_;&:);!%K:%Ly!_:&L&a?# :&?# 3}g%:&L9_;&:!L!a<!0 ..:%?#y!:%?#z!G# :%:%@#y#H%E:%:%?#o%G#I:%:%" +
  "LE_G#}7:%LKa:,:.:#3}X:%@%KM#}D&K:%:%@%3H%~H#:%:%?#7G#~P#:%?#p!;/:%?#o!:%?#m;1:%?#j:%?#f;3:%?#b;#:%?#];4:%?#}F;} :%?#S:%?#}N;(:%:%?#}Q<&:%?#X" +
  "L9b<!_<5G#p%:%:(G#o%:%:&G#y#:%:%L}7_G#q%%K:!&K:%:&?#7G#r#:%:&@#3H%q#:%:&{ # {.%y!:%?#}7<(L&_?# :(L+_?# :&L&_<(?# :&L+_?# 3~b!&K:%?#y!<}#Looo" +
  "omP&K:%:(@#3H%t%:%:({ # {.%r%:%?#~P#<(:%?#~H#O&K:%L~H#_L!3~5(.:%?#~L#:(L9b_<.:}#G# :.:%@%r%H#&:.:%{ %s%{.#/:%:(L!_G#~P#.(:%Ly!_3~4(.:&L9_;&:" +
  "!L9a;!/!..:%:5G#z#:%Ly#_3~X&:%:)G#~b#:%:*G#~]#:%:+G#~X#:%:4G#o%:%:#G#y#:%:3L9b:#_<&G#p%:%:%L}7_G#q%%K:#<!:&P&K:%:!?#7G#r#:%:!@#3H%q#:%:!{ # " +
  "{.%y!:!L9_;#:%?#}7<(L&_?# :(L+_?# :!L&_<(?# :!L+_?# 3~b!N&K:%Ly!_3~4(/#.:%?#y!<+LoooomO0!:%:!L5_@# H%t%:%:({ # {.%r%:):%?#~X#O&K:%L~X#_L!3~5" +
  "(:%?#~]#;*.:)L9b:*_<!:+G# :!:%@%r%H#&:!:%{ %s%{.#/:%:)L!_<)G#~b#/!..:%:&G#z#:%Ly#_3~X&: :%L~H#_:%L~X#_3~.!:} 3~G(:13}{(:/3}{((#K:(&K:%Ly!_:%" +
  "Lw _L~D z-  :%:)G#~D#:%:*G#w#:%:+G#~=#:%?#}k#<!:%?#s#L9b_;&%K#K:%?#I;(:%?#F;+%K:&:!<#O0!:!L9_;!:+:(:#L&_?# :#L+_?# 3~b!N0 .:%Lr%_:#3~&&:%?#r" +
  "%LoooomO0 :):%?#~=#O&K:%L~=#_L!3~5(:%?#w#;*.:)L9b:*_<#:%{ #r%{.# :#:%?#~ %G#7:#:%@#t%H#3:%:)L!_<)G#~D#/!..: :%L3_:%L~=#_3~.!:%Ly!_3~^%/!.:%L" +
  "}r!_:%Lw _L~D z-  :%:)G#~m#:%:*G#x#:%:+G#~f#:%:%?#?G#x!:%:%@%:H%~b!:%?#~6!;!:%L G#~6!:%?#~3!<&:!L9b_;#:%Lz!_;(#K%K#K:#:&O0#:&L9_;!:&?# <+Loo" +
  "oomO0 :(:&L5_@# H#3:(:&L&_<&{ # {.# :%:+G#y!:%?#F:%?#I:%?#z!:%?#o#3~b!&K:%:&@#3H%t%:%:&{ # {.%r%:):%?#~f#O&K:%L~f#_L!3~5(:%?#x#;*.:)L9b:*_<&" +
  ":+G# :&:%@%r%H#&:&:%{ %s%{.#/:%:)L!_<)G#~m#(:%Ly!_3~4(.:!;&/!..:!:#O0 :!:#:!aL9d3~L&.:%?#w!;!:%L G#w!:%?#~=!<&:!L&j<!_;):%Lz!_;(#K%K#K:!N0#:" +
  "&L3_;#:&?# <*LoooomO0 :(:&L/_?# G#+:(:&L&_<&@# H# :%:*G#y!:%?#F:%?#I:%?#z!:%?#o#3~b!&K:%:&?#+G#s%:%:&@# H%r%:%?#x!<&:%?#~b!O&K:%L~b!_3~8(.:%" +
  "?#~f!:&L&j_<+:*G# :+:%@%r%H#&:+:%?#s%G#/:%:&L!_G#x!(:%Ly!_3}o%.:!L3a;!:#;&/!..:#:)O0 :#:):#aL&}R3~M&.:%L~/!_3}l(:%:%?#~m#G#~6!:%:%@#~f#H#~/!" +
  ":%Lv!_3~t&:%:%?#x!G#w!:%:%@%~b!H#v!: L+_:%L}r!_L~D z-  : M#H% :%LE_3~E%:-:,3~G(:%L3_3}l(/#..:%LE_3~E%:-:,3~G(:%L:_3~t&.(:%:)G#}=:%:*G#}<:%:+" +
  "G#K: :%L3_:%LKa3~.!:%L:_3~t&.:%L~+%_> .}r4!+n#K#K#K: L~n!R&K: L~E|}UR0#: L._Lmg;&L}k}Z~: ?# <+N0!L :&a;%#K:&3}Y&<*L#jLy~tv _?# < &K#K:&L}&:*" +
  "L!}RaL :*L}+P8j;##K%K#K: ?#&Lmg<):&R&K:):&a<):%Q&K: ;(:)<%N0#..:!: ?#5<):#L})}RL&g: _?#3< :)O8:!:)8;!:#L!j;#: 0!/#..L ;%: ;!/%.:!N&K:(N0!L ;" +
  "!.:(; /#..L ; L#:*j<!L :!ah:+g<!&n:!]L#jLy~tv _?# (L .;!.%K:!<#&K:!?#&Lmg<(:&a<):%Q;!:%:):%:!8:&:(}?<(8;%: :#: :!8:(8; :#?#3<!0!:#?#5;!/!..:" +
  " N0!Ls}Z~: ?# <!:&R:!:&a:%}Ag0!: 3~5!:%L3R&K: :&L%hG#&: :&_<!:%L!hG#&:!:%_:%G# :!:%3}b((: :%:&_<!L%hG#&: :!_<!:!?#&L!hG#&.: L+_< 0%(Lr}Z~: ?" +
  "# L3: L._Ly%g: L.Q8<&L%}R< }R<!L%g&K: :!LniL!g_<(L%j< Lro~: _?# <!L+_;#: Lqo~: _:#?# :(3~3&:!: L%hG#&: :!_< : ?#&L!hG#&:#2.Ls}Z~: ?# :&R0!:!" +
  "&KL#: j<#L :#ah:!: jg]<(L%j< Lro~: _?# <!L+_;#: Lqo~: _:#?# :(3~3&:!:&L%hG#&:!:&_<%: :&a<(L!hG#&: :!_:(G# :%:(3~V&:#2.L}k}Z~: ?# < N0!: ]L#j" +
  "Ly~tv _?# <#?#&Lmg:&a;%:#;!%K#K:#?#3< N&K:#?#5< N0!.:%: ?#&Lmg:&a<(}?;#:(:%:#8;%: :!:#8;!: ;#/!..:!3~5!:%L3R&K:!:&L%hG#&:!:&_< :%L!hG#&: :%_" +
  ":%G# : :%3~V&(:!:%:&_< L%hG#&: :!_< : ?#&L!hG#&.:!L+_< 0%..:&Ls}Z~: ?# <!}A&KLt}Z~: ?# ; :!:&a<#L3Q&KLt}Z~: L G# Ls}Z~: L G# : :!L%hG#&: :!_" +
  "<!:!?#&L!hG#&(Ls}Z~: :#G# Lt}Z~: : :&_<(G# :(:#L!hG#&: :!_:#G# : :&L%hG#&.: L+_2.:&L}r}Z~: ?# < Q&KL}r}Z~: : :&a<!G# L}y}Z~: :&L}y}Z~: ?# < " +
  "_<#G# :#:!L!hG#&: :&L%hG#&: L+_; /#.:&L~*o&_<!L3}RK <#LnO0 L ; :#L3j<#N0!L~ }Z~: :!Loo}Vg< L3a: L : a:#O8<(L~ }Z~: ?# _< G# L~&}Z~: : L~&}Z~" +
  ": ?# <!: :!}?8G# L}y}Z~: ?# <!&K#KLy|v ; #K%K: N0!: ?# <%: L&_?# <)_:#P&K: ?#+; /!..: ?#/:!:%Qh:!:#Rh0 : L&_:(:)_G# L}y}Z~: ?# :(L}r}Z~: ?# " +
  "_3}x%/!.L~/}Z~: L~/}Z~: ?# < :#: :#Q8G# :#:(_;%Ly|v ; #K%K: N0!: ?# <):%P&K: ?#+; /!..: ?#/0 : :#G# : :(: ?#&_G#&:#:&L%hG#&:)L2_LmgL+a< :#:&" +
  "_<(a;!L}y}Z~: ?# : O&KL}y}Z~: :(G# L}r}Z~: :!L}r}Z~: ?# _< G# :(: L!hG#&(#KLt}Z~: ?# : O&KLt}Z~: :(G# Ls}Z~: :!Ls}Z~: ?# _< G# :(: L!hG#&: :" +
  "(_: G# /!.: ?#&<&L%gL!O&K: :&Lmg<%3q%: :%_< ?#&;&:!:%_;!.: :&L}XgG#&:(:!L!hG#&:!:(_:!G# :(:!3}b(..:#L+_2.:!3~<%< L&_?# ;%: ?# ; :#:(L?a3}x%:" +
  "!: :%_<)L:aLmgL+a< :!L3_: }?8<%L8G#&:%L+_< Ly|v { # {.# Lz|v :(G# Ly|v :#G# Loo~: : G# Lpo~: L G# :%L9_; %K: L*G# :): L&_< }?0 .:!:%O0 :%:%?" +
  "#&L}XgG#&:!:%:!a< L!hG#&:%: G# :!: 3}b(.(L~/}Z~: ?# < N: :#}?h&KL~/}Z~: :#G# .L ; L~3}Z~: L|}+G# Lz|v :(G# Ly|v :#G# Lpo~: L G# %K: Lo#P&K: " +
  "Lro~: _: Lqo~: _<!G# : L}ko~: _:!G# : L+_; /!..:#:(L?a3}x%.L ; :&L}r}Z~: ?# <!R0!L}r}Z~: :!:&a<!G# L}y}Z~: :&L}y}Z~: ?# < _<#G# :#:!L!hG#&: " +
  ":&L%hG#&: L+_2.L 2.: .~c1#1n%}X= L~X#a<)> :)L>_:!?#&<13~Y!:)L7_:!?#+<,L~= _3~i&L!;+:)L!G#E:):)?#?<-G#}7:):)@%7H#F:):)?#AL/b:-_G#K:)L~= _:)LE" +
  "_:,?#}Q:,?#X3p!:#?#&;,:#B 4;.#K:%B 7<-L1P&K:%D!3L!P0!:%D!} :&D!FP0!.:&?#+;*:&?#&;+.:)L~]!_:+:*3~Q!:)L3_:)?#~b!<+:)?#~f!</L|{%3~e!:)Lx!_<0:)?" +
  "#3<*:+:*8:)?#5:/:*8:)L~= _:.:,3}W:)@%x!M#}D&n:)L~H _:0Lx z-  :)B u!;*:)B ~3!(:)LoooomG#m:)Lo9}6!~3!:)LoooomG#p!:)LoooomG#r!:)L }6!~/!:)M&H%f" +
  ":)M H%]:)Moooov H%}Q:)LoooomG#~ !:)LoooomG#}r!:)M H%SL1;*L .;2:)?#~]!:+3}{(:)@%~ !;5:)LoooomG#~ !:):5H%v!:):)?#~+!G#w!L!;,:%D!3;.:%D!} ;03~M" +
  "%:(}v:#?#/<3&K:#?#+<,?#+;+:,?#&;,(L ;+.:%?#5</~33}T;4:.:03~^&;} 3}T;}!:,:+3~,(;,:)L+:*:*L|!gL1O8:-:2L!g8:-:-L1O8<-L|!gL1P&n:)L+_:-3~b%:)?#+:" +
  ")?#/3}U(Lo+.G#~ #:)L-G#}y#:)L}b}_v G#t#:):,G#}r#:)L%G#s#:)L~@}_v G#}k#:):}!G#r#:)L}n~Vv G#q#:):} G#p#:)L)G#o#:)Ly}^v G#z!:):4G#y!:)L*G#~m!:)" +
  "L}d~Vv G#x!:1L5_?# ;+:)L+G#}d#:1?#3:+:)Lx!_L(3~,!:)Ly!_;+L ;*%K:*L}7P&K:*:+_?# 3u(:*L/_;*/!..:-L|!gL1P&K#K#K:)?#p!<+LoooomP&K:):)@%q!H#~H!:)" +
  ":+G#~D!(#K#n#K#K#K:-L|!g<+L,a1#! #.L~b~Rv ;*L=/#.L~@~Rv ;*L;/!.:+L!P0!L~&~Rv ;*L8.;+:.0 :)L~D!_:*:+3}Y%:&?#><+LoooomP0#Loooom;+/%.:):-3~b%:)" +
  ":)@% H#~]!:)L!G#~m!:):)L~]!_G#x!:)L~D!_L}Z}fv :)Lx!_3~G&.Loooom;+:&?#><*LoooomO0!:.&n:*:&?#?3~G(/#(:*.;+.:&?#A;,:&?#?;!.:%}0%+;(:%@% ;}#:)Lx" +
  "!_:3&n:#?#+<#?#+;*:#?#&(L ;*L!.:*3}Y%#K:)?#x!<#LoooomP&K:)@#~m!<5M||||2}H0!:#:)?#~m!3~G(.Loooom;#.:+LoooomP&K:)L G#y!:)Moooo3H#x!:)Lx!_:!:,3" +
  "~<(:)?#x!:)L~P!_:)?#}=:)?#}@:)?#~m!<*:)?#y!3}s!:*3~G(:+:!3~G((:)LoooomG#~P!.: :)@#~D!<}%H#7: :)?#~L!<!G#:: :)L~f _<%?#+G#A: :%@# H#>:):-J ~=" +
  "#:):}%H%o#:):!G#q#:)L&G#}r#:)M H#}k#:)Moooov H#}d#:)L G#v#:)L }6!~6#:)LoooomG#~+#:)MooooooooonH%t#:)M H%x!: L G#I: :)@%s#H%E:)L}d#_3}l(: :5H" +
  "%K: :#G#}7: :(}5%3: :}#H%+: M#H% : :/G#}V: :)@%~P!H%}=: :)?#~X!G#S: :-J }N: :/G#}J: :0}6!}H: :.}6!}F: :)@%v!H#f: :)?#w!G#m:)?#m:)?#}V3}{(:)?" +
  "#r!:)?#}k!3}{(:)L~X _3}l(:)?#}r!:)?#t!3}{(:)L~ !_3}z(:)L~= _3p#:)L>_3}p%:&?#/:&?#33}{(:&?#7:&?#93}{(:&?# :&?#&3~G((:!?#/<!B  L!O&K .:!?#7<#:" +
  "!?#9Q&K:!:#L!_G#7.:!L J  : :)L~H _Lx z-  : :/G#}V: :)@%v!H#f: :)?#w!G#m:)L~= _3p#:)L>_3}p%:&3~!&.:)L~X#_> .~2/!6n= L~X!a<(> :(L G#j:(:%:&_G#" +
  "f:(:%G#b#K#K%K#K:(L~X _:(L~f _3}r%:(?#X<+Loo~= O0 :+L~W O:+LEaL-QhN:+L~W|| gL~: aL}(Rg0#:#N0%:!B  :+3~P%N0%:!L!_;!:#L!a;#:2L!_;2/!..L!;)/!.#" +
  "n:(?#}Q;):(L~P _;.:+Lo!R&nL#:+Lo3Q0!}(L%L&:+Loo&Q8(L!..;*:.:):*_:%:&3}u%:(?#}N;4:(?#}J;} L ;%:(L G#~D!:(L~H _:+:(L~D!_3~!%L :#a;&:(?#}F;.:(?" +
  "#S;)#K#K%K:%:&_&K:!:%_B  L~T P0#L%;*:%L!_<%L%P0!/%..:#;*/!.:%;*.:(:#G#~L!:(:!G#~H!:(:.G#~T!:(:)G#~P!:+3~W&;3:(Lw _:(L~H!_<&:*3~@%:(?#}@;}!:(" +
  "?#}=;5:(LKa:&:*:*L Pa3~@%:(?#}<;}#:(?#K;}%:(LI_:&:*L#a<%L :%:*}A83~@%:(?#}7;6:(?#I;7:(LE_:&L 3~@%:):._;/:3Lo~t%gL+}R;,:(?#F;}&:(?#E;}(:!;&:#" +
  ";%#n%K:):/P&K:(L?_:&:%L~L~Cv 3~X%L :(?#?<&N0#}(:)L!_;.:(?#A;0:(:)G#o!:(:0G#}V:(:&G#mL%;)#n#K%K:)&K:(L:_:(Ly _:)3~j!:)L!a;):(?#:L!gN0!/#..:(L" +
  "7_:(Ly _L 3~j!L :(?#7L!P0&}(:(?#9/!.:(?#>.L!jL#_<%:0}?&K (:%:&_;&:0:%a;%:.;)/#. ..:#:%a;8L!.;0#nL ;&:*&nL :+L|!}?0!}(:#:*Q&K .:(:,J }V:(:3J " +
  "}U:(LEJ }T:(L~n~X }6 m:!:*_:#:*a:(Ly _L(3~;#(L ..;3L :#a;/L ;%#n#K%K#K:&;.L ;):%:/_N0#:!:%_B  ;-:%L0O0 :%L!_;%:-L}6P<,:&_;&:,0!..L :-L}6P0!}" +
  "(:.L!a<%:#R0 :(Ly _<-:!L!_:%3}h!L :(?#m0!}(L :!B  L}-P0!}(:(L3_:(?#}V</:(?#o!<,L=3~e!#K:(?#3<1&n:(?#5;,:(L G#r!:(:1G#q!:(:1G#o!:(Myoooo.H%m:" +
  "(:,G#p!:(:,:1_G#}d!:(L+_:(Lq!_3}r%:(?#/<&Loo~= P&K#K:(?#+;%:-L#:&3~_%N0 :-:(?#q!:%:,_:(?#}d!a_<%:1_:,:%aL33~/!:(B mL!i;-:(?#}V;&/%..:(Ly _:1" +
  ":,L-3~/!:(B mL!i;-:(?#}V(L ;-L}J;%L ;&%K:%N0#:%L~&~Rv _?# :%L~+~Rv _?# :/:,3}n%N&K:%L+_;%:&L!_;&/!..L!;-:&B }n}hK.;&.:.L!_;%:&:+O:-g/!.L .;&" +
  ":(:%G#~3!:(:&G#~/!:(:3G#~&!:(:8G#~ !:(:0G#}y!:(:}(G#}r!:(:7G#}k!:(:}%G#}d!:(:5G#p!:(:*L(_G#~+!:(:}&G#t!:(:6G#s!:(:}#G#r!:(:}!G#q!#K%K#K:)LIO" +
  "0#:):(Ly __<%L/_?# &K:%L3_?# <%:#}?&K .:(:!:%_:#:%a:} :43}[!:(?# L!O0!.:)L+_;)/!..:(?#&:%:2__;2.:)LIP;).: :2G#&: :)G# :(L~X!_> .}_/!1n= Lr<a" +
  "<&> :&Loo~= G#X:&Loo~= G#F:&:!?#3G#E:&:!{ # {.%::&:#G#}k!:&:%L7b:#_G#s!:&L7_:&L:_<!3}j!#K#K:&?#7<%&n:&?#9;(:&Lt!_<#:!3~f!:#L&:&?#t!L!_<)Ln:)" +
  "8<):)L&}A83}]&:&?#}y!<):(G#&:):%G# :&L!G#q<:&:&@#t!H%o<:#:!Lz z-  %K#K:&L3_:&Lt!_<#3}j!:&?#3<%N0 :&?#5;(:&?#q<<!:&?#o<O&K:&L~&;_:#3~f!:&Lo<_" +
  ":!:&?#~&;L!_<#Ln:#8L&L+3}c(.:&?#p<:!L%j_<#:(G#&:#:%G# :&:!L!_G#q</!..:&?#o<;0:&?#p<;):&?#q<<%L#Q0#:%L}Z+R&K:&Lt!_:%L!}R3}]&:):%:&?#}y!<!:&?#" +
  "~ !<#L%j_:&?#t!<(:#a3}z!:(:!3~F((:):%:&Lt!_Lo&3}z!.L ;(L!;#%K:#:%O0%:(:)_<!L+_?# :!L/_?# :!?# :!L&_?# 3~d&N&K:(L+_;(:#L!_;#/!..:#;(%K:(L%j:)" +
  "_;!:#L%j:)_<+L&a;*:+L+a;,%K:(L!_<(:%R0%:!L/_;-:!L+_<!?# :-?# :,?# :*?# 3~d&0 .:+:!@# H# :#L!_;#/ . (L&.;)L ;#.:#;%.:&L+_:%L&L>3~Y%:&L G#~ ;:" +
  "&:&@%+H#t;:&Lt;_L :%L&L>3~e&:%L%j:)_;1:&L~3;_;-:&Lq<_;.:&?#~ ;;,:&?#}y;;2:);+#K%K#K:+:1O0#:+?# ;#:&:+?#&</G#~L;:&:#G#~H;:&:#:/_<%G#}<:&:#G#K" +
  ":&L G#E:&L G#::&Lt!_<!:&L:_3~q!:&?#}y!L!P0 :&L~m;_<(:&?#~ !3}[&:&:%G#~=!:&:#G#v!:&L G#~+!:&L G#t!:&Lo<_:!3~q!:&?#p<L!P&K (:+L+_;+:(:&?#q<3~K" +
  "&:&?#z;;*:&?#y;;3:#;(%K:%:(P&K:.:(B  3~W&}6! :*:3_;4L ;!%K:!L#P&K:!:4_:!:._B  J  :!L!_;!/!..:!:*_;*:(L!_;(/!..:&:&@#~m;H%~P;:&:*G#~X;:&M%H#F" +
  ":&Moooo:H#A:&MooooEH#>:&:&L~H;_G#::&L~m;_:&L:_3~(!:&?#~m;LoooomO&nL ;(L ;!L&(L/;%:&L&L&L/3~Y%:&?# ;(:&?#&<*:&?#z;G#+:*:&@#~m;H# L!;!:&L!G#x;" +
  ":&:*G#~f;:&:(G#~b;:&:&?#IG#~3!:&:&@#EH%~+!:&:&{ #:{.%t!%K:&Lo<_:&Lt!_3~(!:&?#o<LoooomP&K:!:&?#~b;O&K:&L~b;_:!L!L&L/3~e&:&?#~f;;*.:%:*_<(:&?#" +
  "q<G#+:(:&@#o<H# :&:!L!_<!G#x;:%L/_;%/!..:&?#~b;;(:&?#~f;.;%:&L~&;_<*:#:/3}Y%:-:&?#~X;G#+:-:&@%~P;H# :&:!G#~D;:&:%G#w;:&:(G#~=;:,L>b:2_:*L>z-" +
  "  :,L!_;,/#. .. .:&:,G#~ ;:0:)3~F(: :&?#~ ;G#+: :&@#t;H# :&Lr<_> .~8}1#}+n#}X= Lv!a<+> :+L&J ?:+L G#F:+Moooov H#A:+M&H%}J:+M H%S:+Moooov H%}" +
  "=:+M H%K:+: ?#]@%3H%I:+L G#]:+Moooo3H#}Q:+L!J e:!3}r&}(:#:!?#3<&:&L!_3~a&:!L~s 3}e%: LI_;}):+L}k!_;}#:+L~&!_;}&:%L|!g<}*L!P;}+%K:+Lx _<} :!:" +
  "=S&n:+?#S(L!.N3}m&:+B mL#P&K:+?#j;/:+?#f;4:+L7_:} :+L~X _3}d%L-;&:+?#7<):+?#9<03~>!;1:+LI_:} :):0:13~A%;-#K:}+N&K#K:1L|!g<} L,}?0 :} N:-gN&K" +
  ":} B o}aK;&/!.L ;&:!3}r&L|!gL~s P0 :#:+L~i _3}i(:#L~5}_v L!3~)#:#:4:/3~)#:#L~:~,v L#3~)#: :!:#L#3}]!/#..:+Lz _:!3}f!: :%J }W:!?#9;}%L!;*:&;}" +
  " :&L|!gL-O<,&K:}%L!_;:L ;*:/;;:(;} .:!B :;<: :;G#K: ::G#}7: :} J }5: :*J I: :):0:-:+Lz _:!?#3<93}t%N&K#K:+:/G#}d!:+:4G#q!#K#K:}*L#P&K#K#K:,&" +
  "K:0&K#K:):0_<1L!a<&N0 :&B  <&LEaL|!gL-Q0 :)B  <(B voKL)g&K:&B voKL)g&K:(L}+gL!jD!p~PK:&L2g}RL!gN0#..L ;*:}&L }6!3:}&{/                {.# :)" +
  ";&#K%K:&:1P&K:&L!_;(:&B  </L:a<4L1}A&K:(;&L!:4jL}Yv!g0#.:(;&:/L~W O0!:*L} O0#:*:}&_:/J  :*L!_;*/!..:+:*G#~ !:+:+{ #~+!{.%s!:+:+@#~ !<=H%r!:=" +
  "}|<&L}!R&K .:}#:&3}q#LEa<(L|!gL,}?&K:+L3_;1L ;*:&:}#_L!a;-L~+n;(%K#K:(N0 :(Lx}gv _?# <4L(R&K#K#n:(L~f}gv _?# ;/:&&n:/B  :}#B  L:hP0#:-B  L:h" +
  "(L::/B  L:O0!}(/#..:/:4_L!aB  P0 :}#:&:/:43~;!0#..:(L+_;(:*L!_;*/!..:1:*J !:1:(L PJ  :+B 3N0!:+B 4;(.: ?#]L},_B  L#O&nL~<~,v L~> :):03~5#(L " +
  ".0 = L3a<&> :+LA_<):})3~T%:&L!J &:&:(J (:):&L&_3~T%:&L3_> .:+B p!0)/%..:+B p!0&(:+B p!N0!:&;4= LK_<-> :-M H#&: L G#F:-L J 2#K#K#K#K:+Lz _<&B" +
  " +L#a1#! #.:-:&B ,J 7:-:&@# H#3:-L9_:-L3_:-L&_3~R&:-?#&&K: :-@#9H#j:-L!J 2.L}]}_w ;&:-L9_3~_&0#L ;&L!:4L|!g<(<)jL}y(g0#:-?#:N&K:-L&J 2/%.#K#" +
  "K:(1( !!!&!.: L}r}Y/3~*&/%.#K#n: LA_;(:)B ~S}iK;&:-L G#E:-Moooo3H#?:-LF_:-L9_:-L?_3z#:-?#I;/:-?#F;1#K#K#K:&L!a1% #!#.:1:/3}[#<)&n:):/}?&K .:" +
  "-L&_;*:):1_:/:)a3~7(&K:*:*?#&Looo+hG#&.:);&#K%K:&:/O0!:&:1_:&L!_;&B  L~: aL|!gL}(R0 .:*:*?# Lo3hG# :(:1:/3~<(:):(?#+<&}?&K .:):(?#&_:&:)a3w%" +
  ".L (L}_!./#.:(;0:-L&_;6L ;(L ;,L ;.= L3a<}!> #K:1<*:/<)L 3~o&L}0O&K#K:*:)L!3~o&LEO0 Lw~Fv :)L!a<&3}f&N0 :*:)L!3p%:&O0#..#K%K:(:)O<70!:(:*_:(" +
  "L!_;(A  L }B0 .:}!L&_;3= LEa<.> :.L G#5:.Moooo3H#/:.L G#A:.:)G#?:.:*G#>:.L G#::.:):*_G#9:.:*G#7:.L>_;2%K:):,P&K:.:2:,:*:,_B  3~e#:,L!_;,:.?#" +
  " L!gN0!:.?#&;(:.:,G#::.:*:,_G#7#K:(Lo!Q&n:((:(L}Y~t%aL~V Q&K:(L:_;&/#.LB;&:(Lrv aL)Q0!:(L~#v aL(Q:(L~_v aL&Qh:(L}r/O:(L}fv aL#Qhh0%:(L}i~= O" +
  ":(Lz~Y Oh:(L~Pz%O:(L~[z%Ohh0!L:Ln:(3{%8.;&.:.L/_:&3}x&/!..:3:.?#5G#+:3:.@#/H# :.LE_> :}!?#+<.:}!?#/<(:(3~S&<&:(}?&K .:.:&L 3~k&<(:&}?&K .:(:" +
  "._;*:&:(a;).:*:)L 3~o&L}.O<,;(%K:(<&L!_;(:*:):&3~o&B voKL)g0 .:&:,Q:&:)}?h&K .#nL~1~Ev L~; :*:,_:&:,a3~5#&K:&;(%K:*:):(3~o&L:a<3L}(}AL L!:3j" +
  "L}Yo}Y:g8&K:(L!_;(/!..:(:,:&:(Q8;,.:*:):,3~o&<(L~S O;3:);&:(L?O<5N&K:,:3N0!}(.:*:&:,L!_3~k&.;2#K#K:*:&:23~o&<}(L}0O&K:2L!_;,(:(L:a<(L2}AL L!" +
  ":(jL}Yv%g80!.:3:5h;3%K:&<(L!a;&:*:):(3~D(LEaL|!gL-Q0 .:(:)P&nL}=;&:*:):(3~S&;5#n%K:):&N0!}(:&L~D~Fv _;(:&Lw~Fv _;8:&L+_;&:*:):5:(?# <2a<(:8?" +
  "# <8:23{#N0 .:2N&K .:8B  L~X }?&K:):*:):(3~D(L|!gB voKL)g0!}(.:*:):(3~S&<&L!a:(:*:):&3~D(L|!gLAO8.(:).;(:0L}03}x&:}(L}0P:(:)Qh;&:(:,:(:,}?8;" +
  "}(L ;(%K:,:}(P&K:*:):,3~o&<2LEaL,}A&K:(:2LEPhL!g&n:2LEO(:*:):*:):,3~S&3~D(L|!g<(L?O:(L~S Oh.;(:0:23}x&:&:(h;&L ;((#K:2B voKL)g&K:0?#+L%}?&KL" +
  "!;&/#..L ;5#K#K#K#K#K:2L?a1+&%,,,## !.:0?#+L(}?;5/!.#K:2L~S a1%%+# .:2L:P0*.:&:5h;&/#.:(:3h;(L ;3/!.:0?#+L!O:3h;3..:,L!_;,/!..:0?#+<(L&aL0R0" +
  " #K:&L!gN&K:0?#&:(L!3~o&LEP&K:6:6?# Lo:hG# /#..:0L G#+.L ;(:7N0!/#.L}a!;(:70!.:}!?#&:.3~G(.:}!L3_> :(/!.Lq!;&:-B }7L!g0!:1;&: ?#b;6: ?#fL/_?" +
  "# ;7:(;0:-L&_;}!L ;(L ;.M ;=:/<*Lmg;)%K:(:)P&K:=:&:(_@  <>Mtvo}Y}Zpqr:}W:>M|~t{~s~p~i~W~9| }]M}Y}Zpqrtvo!}Wpp:>p;=:(L+_;(/!..:*L*g;(:*Ly|||*" +
  "g:&_;3#n#K#K#K%K:(&K:(L!a;(:3B  :3L!_;3L| aL|!gL}v!R0!/#..:=Mo}Y}Zpqrtvon}[S0!.L ;(#n#K%K:(:*O0!:&:(_B  <)B voKLo!OL!:)jLo~D gN:)L0}?hgN&K:(" +
  "L!_;(/!..L!/!.:&:*L&3}e#.0!.#K#K#K:&:*L#L :&:*L~&~Ev L#3x&8<(3}g!<3Lo}Z=g&K:&:*3~L#<(N0!:&:*:(3}g!;3(:(:*}?&K .:&:(_;,:*:(a;*L ;(#K%K#K:(;&%" +
  "K#K:&:*O0#:&:,_<2B  <.L=a<)L9}AL L!:)jL}Ytop!g80&:.LCP:*:&L!_<)}AhN&K:2L!_B  L=a<.L9}?L!:.jL}Ytop!gNh0!.:);&/!..:&L!_;(/!..:*;&.:&:(Q:&:*}?h" +
  "&K .:(:,_;):&:(a;2L~l~Dv L?:&:(O&nL (:)L :2L!a<.:)_B  LCO8.<&:):&8:.:2:&83~5#0&:0L}q~Ev L}x~Ev 3~R%:0:,:*3~<(:0?#+;*:0?#&;&.:3L~H~V>gN0!.:&:" +
  "*_;5:&;(L!;3L!;.%K#K:(:5O0 :(L!_;):(B  ;,:.&n:,LJP(#K:3&KLq!;2L ;.:);(L!;3:,LDO:,LJOh:,L~T Oh0&#K:,L:a1&*##& .:,L}:O0%(Lq!;2#K:,L:a1&*##& .:" +
  ",LDO:,L}:Oh:,L~T Oh0%..L ;3L .;.:);(/!..:6:&:*:74( N0#.L ;2:0?#+N0 :}!:}!?# Lo+hG# .:2/!.Lq!..<&0 :4L|!gL+O&K#KL#;(:1:/L~&~Ev L#3x&N&K:1:/3~" +
  "L#;(.:(:/:(:/}?8;):(;&#K%K:&:)P&K:&:1_B  <*L=a<0L})}AL L!:0jL}Ytop%g8:*L~S aL#Qh0#:&L!_;&/!..:);&.:&:(}?&K:/:&L!a<)}A&K .:):&:):1_B  LCO8;&." +
  ":&:/}?&K .:(L&_:(:1:&:(L~)~Ev L&3{#8<(:&R0 :(:1_:&:(a3~7(N0 :-:-?#+Looo+hG#+..:-?#?:-?#A3~G(L ;&/%.:1:/3}q#L}8aL|!gL!}A&K:-L&J 2L ;&.:-?#?:-" +
  "?#A3~G(/#.:4L|!gB ~S}iKL#a<)L|!gL&R0 #K#n:&?# ;(:&?#&;*:-L&_;&:-L2_: ?#]B },;0#K#K#K#K:)1#! #.L}a!;):(:*: LA_3~=!L|!g0&Lw~Fv : ?#F</:*:/83}f" +
  "&N0&/#.L}b}]~= ;):(:*: LA_3~=!L|!g</L!g0%:/N0 : L G#F:/L#P0 : L}r}Y93~*&L ;*LF/#.:0N0 L ;*LF/!.L!J  : :(G#j:&:&?# L#hG# Ly .: _:*G# L ;).:);" +
  "&/!.#n:-L2_;(#K:&?#&L(O&K:&?# <)}4  :)L&_}1  M:}^pM~_~;~,}q~O/}C&K:(L&J  /#..L}Yo}7;)#K#K#K#K#K#K:4L|!gB ~S}iKL!a1)#!##& %.LqoE;)/%.L(;(:&B " +
  "+L(O0%/#.:&B +<(L)gL&O0#L}aoIL}_oFL}Yo}7:4L|!g<(L%O8:(L)O8;)/!.L&;(L}YoA;):&B +L&O0!.:):&B +L7jhLo%h/#.: :(L3jL}r!h3~*&.L .;&.:&&K: :&3~Q%L|" +
  "!g;&(L&;&:-B 2<(L&P&K: :-?#&:-?#+3~n#L#:(: ?#F8;&(: L}Z!3~*&: L03}l&..:-LKa> /#..: L}p!3~*&/#.(:+Lz _;&:+Lq!_;/:+L:_;(= Lo!a<)> #K:1L4aL|!gL" +
  "+}A&K#K:&B +<*L#O:1L|!gL5}?g<-N&K#K#K:*1&!  ! .: :*L3jL}r!h3~*&L ;&:1L|!g<*L}#Q:*L}#}?h0&:(L%J +/&..:):&B ,<4J }J:):&?#&<0G#}F:):&?# <,G#S:)" +
  "L~H _<.3~_&&K: L}]}_w 3~Q%L|!g<&:1L|!g<*L}#Q:*L}#}?hh0%:(L%J +/!.:):4J }J:):0G#}F:):,G#S:)L7_:.3~A#:1L|!g<4L5}?&K:)L>_:&3}g#:4L}#}?&K#K:(B +" +
  "<&L&P&K:(@# ;=:):&J I:):=H%E:):(D ,}6 }5:):(B .J }6(:):!?#7G#]:):!{ #+{.#}J:):!@#9H#b:):!?# G#S:):!?#&G#}F:)L~m _:)L~H _<&L L!L03}p#:)B n<,L" +
  "#O0!:):)? }UG P:):)@#jH%K:):,J }?:):)B QJ }J:):)@%KH#S:&3~_&&K: ?#]B >L!P0#.:)LE_:)LKa3}g#:)B I<&L&O0!.#K#K#K#K:&L!aL :&L!}?8L!a1# #!.:)B AL" +
  "#P0!/#.:)B AL!}?0 :)L G#}V:)Moooo3H#j:)L3_:)LE_:)L~m _3}d%:)?#5;&:)?#3:)L G#}J:)Moooo3H#S:)L+_:)L>_:)L~H _3}d%:&:)?#+:)?#/3~d&:)?#S:)?#}F3~G" +
  "(:)?#j:)?#m3~G(0!.: L}g}Y~L&3~Q%L|!g;&/).: L03}l&L&;&/(..:(:)?#AG#+:(:)@#>H# .: :)?#9<,G#m: :)?#7G#j:*&nL!;&L!;(#K:-N&K#KL ;(:,:0P0 :4L}#}?;" +
  "&/#..: :(3}l&.:&(: L}p!3~*&L ;&L%.:1L|!gL}#}A0#: L#3}l&:/L.G#&:/L~d}]v G# ;&/#.(: L}i!3~*&.L ;&.:)Lo!_> .#K:&L|!g<&1( ###%#..L ;&:<L!g0 #K:+" +
  "B eN&K:#?#3<&L!_:}%O&K:#?# :#?#&:&3~o&LAO&K:#:9G#3/%..:#L~:}_v L!3~)#.:#:}%:93~a&.:+L J e/!.:#:+L~i _3}i(:&N&K:+L+_:!:}%3~l%:#:+?#+:+?#/L!3~" +
  "O!/!.:#L~5}_v L!3~)#:#:+?#q!:+?#}d!3~)#:&L%O&K:#L~5~,v L)3~)#/!.:#L~3~,v L%3~)#:&L!O&K:#: ?#j: ?#m3~)#(: ?#E: ?#F:#3~#%3~o!.:#L~5}_v L!3~)#." +
  ".:} ;(.:+@%K;=/!..:#L~4}_v L!3~)#:+?#E;#:+?#F<(&K#K: :%J }W:#;!: LI_;&:(L!}RL7b;%%K:%N0!:!L/_B  L!O&K:=M!:!L0_B  <(~(}^M :(Lv Q8}[S&K:&:!?#+" +
  "G#+:&:!@# H# : :(Lo!iL3jL}o!h3~*&..:!L7_;!:%L7a;%/ . ..:+?#}Q:+?#X3~G(:+LI_3o(:+?#A:#3~I(:+Lv!_> .~,.%-n%}V#}X= L~H a<(> 3~M%;23~E#;} :#B  :" +
  "#L!J  L!O&K .#n#n:} M.q~4}<      t}7}w;3:%}0%7;4:%:2}5%7:%:%}0%::2:4}v<2}<        :2}<        X8t<2}5%::%B I;)#K#K#K#K#K#K#K#KL!:&B }(<*L#a:" +
  "*L!}A8<+L|!g1)#%%%! %.:)L|!gL%O0&:%L}[}%}6!I:%M H% L ;):%L }6!FL.;&M ;} /).:)L|!gL#P0%:%:2:%}0%?<4:2:4X8}5%::%:#}0%+:#L3_D! :!:33}Z#/&.:)L|!" +
  "g0#/!.:)L|!gL!P0!:#L+_;-#K#K#K:+L|!gL!a1%#! %.:%L }6!G:%:2:%}0%?<4:2:4X8}5%::%:-:!}<        L!:33~X!/&.:%L!J H:%B G&K:%L J G:%:!L3_}0% :!L7_" +
  "}0% :%?#E3~B#(:%:-:!}<        L :33~X!./%.:%M H% :%:&D!7<)}6!F:&@%3;}!:&?#/;.:&?#+;/:&?#&;,:&?# ;&#K#K:)L~m%a<+L&}?:+L!Oh&K#K#K#K:)L~!%a1(#!" +
  "!!# .:)Ls%O0!.:*L!g0#:)Lw!aL||%gL~] Q&K:%L}[9}6!IL1;&(:%L%J I:%:)3~[#L|!g<&J }5./%..:*L!g0 :%L J HM ;} :&N:,L~] }?hN&K#K:(L+_:&:,3~Y#:(?#/;&" +
  ":(?#+;,#n%KL ;+L :&N0!}(:&:,_L!aB  L,a<*L6}?L!:*jL}qoo&gNhN&K:&L!a;&/!..:&.;0L ;*#K#K%K:&:*P&K:*:,_B  LEaL|!g<1L,}?0#:2}<      >K}w}<       " +
  " :+L!g8:1~3t<2}<  ~X|||~iL:2}<  ~X|||~iLW8;2:*L!_;*L!;+/!..:+L!g0!.:/N:.L~] }?hN&K:(LE_:/:.:}!3~2%:(@%I:}!:(?#E8;}!.:(LE_:,:0:}!3~2%:(@%EM!}" +
  "D0!:(@%Iu:}!u}v<4}<        ZN0!:4}<     K}gK}x}q;2.M!;} ..:%:2}5%+:%:} H% :%:-:!:2}<        :} }|8L :33~X!:} S0&:%}0%7;3:)L~p%P:)L~(%Pg0&}< " +
  "    7~nK:2:2}<     7~nKX8}<     K}gK}w:3t<2:-}0% XN0&:#:)}6!3:#:2}5%+/&.:%L}[3}6!IL+;&.M ;} /%.:%:&B  J G:%:#}0%+:#L3_D! :!:33}Z#/!.:(M&H%3:" +
  "(LE_/%.#K#K#K:%B IL!a1%!# #.:%D!F;):%B }5;&:%@% ;} /#.:%L3_;*:%?#E<!L3}R;):%B G;+M#;} L /#.:%L3_;*M%;} L ;!L /!.:%L+_;*:)L P;!:%?#E<+Lo}Xg.;" +
  "%:(:&J ?:(:} H%3:(:*}0% }5%7:(:+L|!g:%hG#>:(:!L||%g:)L3jhG#::(L3_.;!:(M H%E: :!{ % {.% :(L0J }=:(L G#}<:(L }6!K: :!{ %3{.%3:#L J  :(L~H _> ." +
  "~),#7n&}X= LK_<%> L!;):!B 3</L!O&nL#;1L~3~Sv ;2L-;)L~)~Sv (L~;}_v ;2L!;1Lv}_v .;*#K:!B 4&K:%L G#5:%Moooo3H#/(:%L G#5:%Moooo3H#/:/L#P0!.:%L/_" +
  ":*:)3~<(L!;}!.:#:#M~b*n<8Msm}X}V<#M}:}_<}):8}V<8Mo}x(n<9Mo~U}T}X:8}V<8M}:}_<}*:9}V<9}|<-L~ ~n}0_<*L~,~n+c;+:*:+L~,~n+ba<)L}+k<(L~,~n+g:)_<&L" +
  "~g#d;):&:)L~g#ba<3L~g#_;5:)L!a;/:#:})M~b*}[}VMooooow~H*}X:8:}*Mo}x(}[}VM||||2}[p;#:-L~5~k}0_:*}>:9M~>}e~L|*}WMoooof}Fh;}#:(:+_Lr%b;}%:!?#&L#" +
  "j;+:!?#+<*:!?#/<6L/b_;7:!?# ;-:&L~6~p+}?;}&:)L~]~bv _;}(:*;!#K%K#K:+N0#:6:!:7P<&hN0#:4&K:%L/_LA3}x&.:!:*:&8<} ?#+;(:} ?#&;.:-?# <!?#ELoooomO" +
  ";,:%L/_<&:!L&_:!LF_:,8?# :!L+_:!LI_:,8?# 3~<(:!B }=L!O&K:(&K:&L~frv L~rrv 3~R%:&:.:(3~<(:&L<3}x&.#}X:}#N&K:}&0%:3:}(B  <&R&n:);!:3:&a(:/Lr%}" +
  "?0&:5:/<!L~]~bv _B  a.;&:!Lr%R0%:#:!:}%_:&L!_:!B }k~WK3r%<!0!}(.:%LF_Ly~ev 3~3!:%?#F<!N0#:%@#I.;8:%L/_L}v~Sv L~&~Sv 3~R%:%L7_<&L}-3}[&:%:8H#" +
  "I:%:!G#F:%L>_:%LF_<03~3!:%?#><(N0!:%?#A;,:%?#?;.:%:(L0k<!G#EL~Hpv :!3}g&&K:&:!L~] c<03~S%0#:&:!:0L}r!b_3~S%0#(:%L-G#I:%:%LE_G#F:&L~Tpv :03~Q" +
  "(0#.:%L7_<!LB3~h#:!:(3}w&L,}R3~S%0!:!LB3~h#:!:(3}w&L&}RL}+g3~S%0!:!L~L 3~h#:!:.Lr9d3~S%0!:!LJ3~h#:!:.L}7d<&L}7f3~S%0!:!LJ3~h#:!:,L|}j~e~T%}?" +
  "<(:.:&L~=!b__3~S%0!:%:,Lo}k~e~T%a:,:(8Lvp}8dG#>:%L.G#I:%:%L>_G#F:!L~]pv :%LF_3~Q(0!:!L~R 3~,&:%?#7:%L/_<&:%?#9<(:%?#:3~<(:(3~G(:&L~&~Sv L~)~" +
  "Sv 3~R%.:-L&_;-:} L/_;!:4L!a;4:+L&a;+/!.. .:}!&K:%L/_:2:13~<(.: :%?#5G#+: :%@#/H# :%LKa> .~%-#)n!}V= Lr!a<%> : ?#5<): ?#7<*3}7<+L~W~Bv L-3}8" +
  ":%L}Y}Zo+G#j3&;&:%L G#p!:%:&G#o!:%:%L~m _G#}d!:%L!G#}V:%L~b _:%Lz _Ly}^v L)L~t}^v L(3~k!#K#K:%?#]L!O&n:%?#b(:%L~X _:%Lz _L}[}_v L*:):*3~k!:%" +
  "?#}QL!O&K:%?#X;)/#.:%L~P _: B }F3~b%:%L~H _:%Lz _L}b}_v L-:%?#}J:%?#}N3~k!:%?#SL!O&K:%?#}F;)/#.:%Lz _L~hpv L)3~K%:%?#p!:%L G#p!:%?#q!;&3s(:%" +
  "Lw _: ?#:: ?#>:%?#}d!3}k#:%?#}@;):%?#}=L!O&K:&3u(/#.:%?#}VL!O&K:%LKa:&3}g(:%?#}<;&:%?#KL!g&K3~j%:&3u(:)3u(;)/%(:%?#o!<*:&:)3).(:%?#o!<*:&:)3" +
  ",3u(:)3u(:&3u(.: ?#S<)&K#K:%Lz _Lz}]v L+3~K%:%?#p!:%L G#p!:%?#q!;(3s(:%LI_:)3~((:%?#}7;&:%?#}VL!P&K:%?#o!<*:(:&3,3u(:&3u(:(3u(/!.:%LE_:(3}g(" +
  ":%?#F;(:%?#EL!g&K3~j%;):(3u(:&3u(/&(:%?#o!<*:(:&3)...: D!}@L!O&K#K: D!}B:%Lz _L}k}_v L-3~K%:%?#p!:%L G#p!:%?#q!;(3s(~33}T;&:%?#}VL!P&K:%?#o!" +
  "<*:(:&3,3u(:&3u(:(3u(/!.:%L?_:(3}g(:%?#A;(:%?#?L!g&K3~j%;):(3u(:&3u(/&(:%?#o!<*:(:&3)...: @% M!}C&K#K: }0%+:%Lz _L}t}_v L-3~K%:%?#p!:%L G#p!" +
  ":%?#q!;(3s(3}T;&:%?#}VL!P&K:%?#o!<*:(:&3,3u(:&3u(:(3u(/!.:%L:_:(3}g(:%?#>;(:%?#:L!g&K3~j%;):(3u(:&3u(/&(:%?#o!<*:(:&3)...: ?#FLoooomP&K#K:%L" +
  "7_:%Lz _L~ }_v L1: ?#I: ?#}73~k!:%?#7L!g&K:%?#9;)/&.:%?#o!;*:%?#p!N0 :%?#q!3u(..:%:*3}9<(G#f:%:(3CG#p!:%L G#o!:%:%Lx _G#}V%K#K:%L3_:%Lz _3~7" +
  "%:%?#3L!P0 :%?#5<&L}[}_v L*3p(N&K:%L+_:*:&3}|%:%?#/; :%?#+L!O&K: 3u(Lo+; .:%L~m _:+:&: 3x#:%B j:%?#m3~!(: 3u(.:&3u(/!..:(3u(:*3u(/#.;).:%?#o" +
  "!3u(:%?#p!:%?#q!3~=(:)3u(: ?#S;).:+Lz}]v L+:)~33}T< 3y%: 3u(:!L!g&K:+L~n}fv L(:#3y%:#3u(.:%Lr!_> :+.~7-#*n#}X= Lo&a<%> :%:!G#A:%L~b!_:#3}m!:" +
  "%?#~b!<#L#O&K:%Lx!_<#L :%3q!;!:#3}j&L!;((:%?#~f!;&:%LI_:%Lx!_L~+!z-  :%:&G#F:%:#G#E#K#K:!3~f(<#&K:%:!3RG#~m!:%L G#x!:%:%LA_L :#8<#G#~f!:%L }" +
  "6!~b!#K%K#K:%L~b%_<&:%L~b!_3~?!:%D!~b%L#O0 :%}3!~b%S0!/#..:%Lt%_:%?#A3u%:%?#t%;!/#.:%#n:%:%?#A3RG#~m%L ;!:%L G#x%:%:#G#~f%:%L }6!~b%:%L~H%_:" +
  "&3~?!:%D!~H%L#O&nL!;#L (:%:%@%~H%H%~b!:%L~&%_:%L~b!_3~4#L!;#L :%?#~&%LoooomO0!}(:%:%?#~/%G#v%:%:%@#~&%H%~3%:%:%{ #~b%{.%~b!%K:%Lw%_:%L~b!_3~" +
  "?!:%D!w%L#P&K:%:%@%w%H%t%:%L~H%_:%Lt%_3~4#:%L~3%_:%?#~L%<!:%?#~P%3~<(:%?#~H%:!3~G(/!..:%?#~3%;!:%?#~6%;#:%?#v%..G#~ %:%:#G#}y%(:!3~l(&K#K:%L" +
  "~b!_:!3~S!:%?#~f!<#:%?#x!L~g~Sv L-3~d&:%?#~b!:#3~G(N0 :%Lt%_:!3}-<!3~W#:!3u(:%?#t%<!LoooomP0%..:%L~3%_L~&~Bv LD3}Y%L&L93~)(<!L G#+:!Moooov H" +
  "# :!L!J 7:!:%@#~3%H#/:!:%?#v%G#5:%L!G#~P%:%:!G#~L%:%L!G#~H%:%L G#x%:%Moooov H#~b%:%L~b!_:%L~H%_:%L~b%_3~.!/#..:%L~b!_:%?#}y%<#:%?#~ %:%Lo!_3" +
  "}X:!:#3~G(.:%@%~b!M#}D&K:%@%q#;-:%:%@#}k#H#x%:%:-H#~b%:%L J y%:%L:_:%L~b%_3o#:%?#>;!:%?#:;(:%Lr#_3}l(:%Lp#_3}l(:%?#y!:%?#z!3~G(:%?#}r#:%?#t#" +
  "3}{(:%?#~ #:%?#~&#3}{((#K:%@#}d#;-:%@%s#;.:%?#y!;!:%?#~m!;&3&<#L~%pv L#L}Z+3y%:#L~S~Bv L&:&:!3} <!3y%:!3u(:%:.H#~P%:%:-H#~H%L!;(:%L!J ~X%:%L" +
  "7_:%L~H%_3~H!:%Lx!_;):%?#9;&#K:%?#7L!g&n:&(:%L*G#z%:%L~0pv G#y%:%L+G#~m%:%L~(pv G#x%:%Moooo:H#~b%#K%K:%L3_:%L~b%_3}a&:%?#3<*N0!:%L+_:&:*:%?#" +
  "5<,3}U<+3}|%:%?#/;!:%?#+L!gN&K:#:*:,:!3y%:!3u(:+3u(/!..:+3u(:&3u(/#.:&3u(:)3~^%L ;(:#;!/#.;!.:#3u(:)3~^%..:%LE_3}Z%.: :(G#+: :!L :(L!g<#8G#&" +
  ": L :!:#8G# :%Lo&_> .}u+!)n:!#n#K#K#K#K#K#K#n= L~H a<%> #K#K#K#K#K#K:!B }FL!a1%!! #.:!L/_;+:!L:_;*#K#K#K:!B :L!a1&!!* #.:!?#A;&/(. .:!?#3;&:" +
  "!?#/;(:!?#5;)/#. .:!L J ::!:!?#+<)G#5:!:!?#&<&G#3:!:!?# <(G#/:!L:_;*:!L/_;+.:!:&G#F:!:(G#E:!:)G#7:!Lo#}6 ;L~/}bv L&3}U;(:%L?_:!?#7:(3}|%:%?#" +
  "A;&:%?#?L!g&KLoooom;#/*.:!:&G#9:!L!J ;:(3u(:!?#93~g(&K#KL~%}hv L,3}U;(:%L:_:!?#9:(3}|%:%?#>;&:%?#:L!g&K:(3u(/*.:&3~h(;):&3u(:(3u(:)N0 :!L }6" +
  " ;:!L J S:!:!?#9G#A:!:!@#EH#>/%..L~/}hv L&3}U;(:%L7_:!?#7:(3}|%:%?#9;&:%?#7L!g&K:(3u(/(.:%L3_:&3}h(:%?#5;&:%?#3L!g&K:&3u(:(3u(L!;&L ;#L ;)/)" +
  ".:!:&G#>:(3u(:%L+_:!?#>:!?#73~ %:%?#+;(:!:%?#/<&G#}7:!:(G#I:(L!g0%:!:&G#?:!:&3.3}^#<&G#A.:%:&:#?# 3}Y#L&:%?# <#L#O0!}(:%?#&;&:!?#A3~r&:!?#?3" +
  "u(:#L!g0#:%L~= _:&3~i#:%?#}@;(:%?#}=;*:%?#}<;#:&3u(:!?#>3u(:!?#93u(:!L J ;:!?#E:!LF_?# 3}n(:!L J <L :#:#LoooomO<)8;#L!:*:)8;&L :(:)8;)/*.:%L" +
  "~= _:!L>_<(:#?# 3}k!:%?#}<<#L}YooomP&K:%?#}@;):%?#}=;&:(3~b#/&.L%.;!:*:!J  : L}YooomG# L%/).:!?#>3u(.Loooom;#.:!B ;N0!:!?#9;(.:(3u(.:!L J ;:" +
  "!B <&K:!?#E:!LF_?# 3}n(.:!L J <.:!?#73u(:!L!J ::+3}{#:#LoooomO&K:%LF_:&3~@(:&3u((:%:)G#K:%:&G#}7:%:#G#I:%LoooomG#F.: :%{ #F{.# L!.J }F:%L~H " +
  "_> .~8*!*n= Lo#a<*> :&L| g<+L}+R&K .:*L~D _:!:#:%:(:)3r!:*L G#}Q:*Moooo3H#}J:%?#+;.:*LKaL~:}jv L~p})L!:+B }d}cK</:&L+}RL|!g<-L!O8L}+g3~m!:*L" +
  "~] _:*?#K:*?#}<3~:#:*?#bL!:*?#X<#8;!:*?#fL :#8;,:&L3}R;+L!;%L ;)L!;(L ;##K#K#K:-L#a1#! #.:*LE_:+3~7#:*?#F;,:*?#E;!/!.:*LI_:+3~7#L!;)L~Ovv ;%" +
  ":*?#}7;#:*?#I;(.:&L7}R;-:*Loo~= G#~/!:*Loo~= G#q!:*:#G#p!:*:(G#o!:*:)G#}V:*:%G#m:*:,G#j:*:!G#f:*L%G#b:*M!H#X:*L~]!_;#:*L~/!_;(:*Lq!_;,:*L~b " +
  "_;0%K#K:*L?_:,3~9!:*?#?<&&n:*?#A(:*?#XL!O&K#K:*L:_:03~j#:*?#:<!N0 :*?#>;%:*L }6!~+!:*M H#}y!:*:!G#}r!:*:!G#}k!:*L~t G#r!:*M}xooo~X.H#q!:*:%G" +
  "#~&!:*:%G#s!:*:!:%_G#t!/&..:*L7_:(3~9!:*?#7<&N0!:*?#9.<!L!a<%&K:!N&K .:%:&_<)A  L~9n}@&K .(L ;%:&;).:&:%:*L~P _<%3~p(:)B  <!L~t O&K:*L3_:-3~" +
  "7#:*?#3:*?#5:%3~p(/#.:!L~V O&K:*L+_:+3~7#:*?#+:*?#/:*L~P _3~p(/#.:!L=P&K:)L!:*L~P _3~p((:*L~+~X }6!y!:*M~+~Xv}Y}[}^}dsEH%x!L-;%:.;&#K%K:%&K:" +
  "%L!a<%:*Lx!__:&:&L-d<!L~o!b_LEhJ  :&L,}?:!;&0!/#..L ;%.:#:*D!y!}6 +:#:*@%x!H  :*:%G#~X!:*L~P _L!:#:%_:%L-}?8L-:%a<!L :!L-}A83~<(./!..:*L~] _" +
  "<!:*L~P _3~J#: L/_:!3z%: :/J 7: :*@#}@H# : :*?#}FG#+:*Lo#_> .}]*#*n!}V= LK_<#> :!?#:&K#K:!}0% <,}<      ~XLWN:,}<        ZNhN&K:!}0%+<,}<   " +
  "   ~XLWN:,}<        ZNhN&K:!}0%3<,}<      ~XLWN:,}<      x}:ZNhN&K:!}0%7<,}<      ~XLWN:,}<      x}:ZNhN&K:!?#?&K#K:!?#AN0 :!?#EN0 :#L?_:!L~" +
  "= _3~i&:#?#?<%&K:%:#?#A3~@#N&K: L}[vv L;3~O(/+..:!?#}Q<&:!?#XL7b_;+#K%K#K:+:&<%O0#:%?#+<(N0 :%L7_;&:%?#&;)%K:(&K:)B  <*LEaL|!gL-Q:*LTgL~: aL" +
  "|!gL}&}AhN&KL}r}hv L2:*3}q&N0%.:)L!_;):(L!a;(/!..:%?#5<(N0!:%?#3:(3~@#0!..: L}yvv L}+3~O(/*.:#L:_:!?#}F<%:!?#}J<&3~&%L ;!:#?#>;(:#?#:L!O&K:#" +
  "LF_3y!:#?#F<)LoooomO&KL!;!(:#?#}7;*:#?#I;!:(3u(:%:&:!:*3}1;%:#L7_3~F&:#?#9:#?#7;(:):!3~G(:%:(L!g<!8;(..:#L3_:!:(3~]&:#?#3L!O&K#K:#LF_:#?#5<!" +
  "3~-&#K:#?#I<%:#?#}7<&L~3}hv L(3~d&N&K:%:&L~7}hv L)3~d&N&K:#?#F:%3~G(/#..:#?#F:%3~G(:#LF_<%:!3~.&:#?#}7:#?#F:#?#I3~G(0 :%:!3~/&:#?#}7:#?#F:#?" +
  "#I3~G(0 :%:!3}2:#L+_:#?#F:#?#I3~C(:#?#+;&:#?#/;%:!3u(:%LoooomO0!: :%G#3: :&G#/: :%G#+: M#H% /,.:!3u(..: L}|}av L~H 3~O(/)..: L~X~9v L=3~O(/&" +
  "..: L~%~9v L}43~O(/#..: L~t~8v LB3~O(.(: L~P~8v L}-3~O(.:#LKa> .}{+!2n#K#n= LEa<)> L!;.:!L!J I:!L J }W:!:%L-_J }5:!L G#F:)M H#&Lo!;*:%L/b:#_" +
  "<#B .L#P&K:#?#&;/:#?# ;.:#B +<(;%#K#K#K:(1&(#! #.:):/G#?:):.G#>:):#B ,J A:)L/_<#:)L>_<%:)L&_3~R&:)?#/;.:)?#3;/:)L G#::)Moooo3H#7:%:#:)L7_3z#" +
  "#K:)?#?<%&n:%:!?#]?#:}?&KL}[!;*/#.:)B A:)?#>;+L ;(%K:%:(P&K:(:+_;*:(L!_;(:,:*B  B voKh;,/!..L}]!;*L!g:,vL }=h0!:,L|!gLv R&K:+:%L&3}e#0#.L ;*" +
  ":+:%L 3~o&<3L~S O&K:+:%L L~M~Cv L+3{#&n:+:%L~;}_v L!3~?&(L .;*.#K:,L:g<4&KL ;(L ;,:%L%R&K:+:%L~L~Cv L!3~?&;,.:%L!a;} #n%K:%:-P&K:(;#:+:-_B  " +
  "<(L{ O&KL!:#L{ O:2g:1hL!g0%}(.#n:(L~s O<0:#L~s Og;}!:0:#L>Og;#:-L :-:} P8&nL!:(B voKL}%L}+:-L!O8g0!}(:(LCO:-L!Pg(:(L},O..;0:2:}!h;2:#:1h;1:-" +
  "L!_;-:,:0g;,/!..:,.L!g0!.:*&K:+:%L~M~Cv L+3x&&K:+:%L~U~Cv L23~d&N0#..LS;(%K:(&K:(L~m~Dv _;#:(Lx~Dv _:(L+_;(?# :#?# :+:%3~d&N0!/#..#K:*N&K#K:" +
  "+:%3}q#L|!gL}8a1% # #..:):)?#+L3hG#+.:4&K:+:%3}[#&K:):)?#+Looo#hG#+.L ;(%K#K:+:%:(3~o&<#B voKL2gN&K#K:#L}0a1& ## #..:(L!_;(/!..#K:3B voKL)g&" +
  "K:+:%:(Lx~Dv L%3{#0!.L ;*:+:%L 3}g!Lr~)~Q g0&.:):)?#+Looo&hG#+.L ;*/#.Lp!(L}Z!.;*.:)?#7:)?#93~G(:)?#+;(:)?#&/%.L#;%:.:/:!LA_3~H&;*L ;(/%.:(L" +
  "7jL}Y}[/h;*L ;(L ;%/#.L .;%.: :!:*:.:/:%L&h:%:&8:(3~G#:)LE_> .~d(#/n!}X#n= LEa<#> :!3}r&L|!g<%L<P&n:%L~S O&KL&;+(#KL(;+:%L~s O0 :!?#3;%:!3}v" +
  "!:#L+_:!:%3~l%L|!g;+L ;&:#?#/;%:#?#+;(L /%..:!B =;.L ;%:!L J =:!B :;/:!L J ::!?#5;,:!?#3;0:#L G#::#Mooooo!H#7L+;-L!;(%K#K:(L!g<(&KL ;):!?#3<" +
  "&:!?#/Q&K:&:!?#+_B  ;).:!:)3}e%:!?#5:,aL}:g&K:%;&(:*:#?#7O&K:#L7_L+L+3}](:#?#9;-.:*L%j:-_:1H% :#:*L!_<&G#::&;*.:)L~s O~(:1M!}^p;1(:%;&.#K:1M" +
  "!}[S&K:!:(L~U 3~t#N0!(:!:(L{ 3~t#N0!:!3}r&}(:#L>_<%:!3~.#:!:%3}k&:!B =hJ =.:!3}r&L|!g<)L<P&K:&;%L!;(:)L~S O:)L~s Oh0%:!3}v!}((:#L>_:!3~-#.L " +
  ";(:&;%/#.:!?# L#P0 :,:!?#5<)O0 :1M!q;1L ;(:&;%:):,aL}:gL}:P0!L ;%L ;*M ;1:&N0!:#:&L!a<%G#::#?#9<-:%L%j_@% ;1:%;*/!..:#L3_:!:03~l%:#?#5;%:#?#" +
  "3;(:!:.:!B =<&hJ =:!:/:!B :<)hJ ::#?#7:#?#9L+L+3~V#L (:#L>_:!3~-#:#?#?;%:#?#>;(L%;+:#B A..;!: :&J .: :)J -: :!J ,: :+J +: :%G#&: :(G# :#LE_>" +
  " .~?(!.n:#;(#K%K#KL}X;+:(;%L ;.L ;&%KL ;):!:%}?&K: :%_B  ;).:)L|!g</B voK<,L~W g&K:+L!_;+:%L!_;%:,:.h;.:)vL~9n}>:&_;&/!..:%:(}A&K:-Lo#Lo&:/L" +
  "CO8h;-(:.L|!g<,:-h<*Lo+h:*:&L}:}?8;-:.L+g&K#K#K: :!:(3~o&<*LBP&K: :!:%L!a3~o&LBP0!.:-Lo:h;-.:*L~W!gL~P P0 :-Lov h:-: :!:(L~-~Ev L&3{#8;-..: " +
  ":!:(3~o&B voKL)g&KL ;,(#K:,L!O&KLoo~? ;,/!.Loo&;,: :!:(L~/~rv L#3{#N0 :!:%Q:(L#_<*:%}?h0%: :*_;&%K:+&K:+L!a;+:&B  ;*:&L!_;&:*LEaL|!gL-Q:*LTg" +
  "L~: aL|!gL)Qh0!/#..Loo);,..:0L!_;0:,Loo+h<*:*:,:.L~q!g8:%:(aL#Q8;*.:/LCP0#:%L!_;(/!.. .:*:-h<(Loo!h:(:0L#}=8<(Lo3h:(:%:#aL{!}?8<#Loo3h:#:!:%" +
  "}?8;&:)L|!gLJP&K:%;)(:%L!_;)L ;+%K: :!:)3~o&LEaL|!g<#L,}A&KLoo&:#:+L-b_<#:#Loo&R8;+:)L!_;)/!..:&Loo:h<#:#:&:):%aL#Q8:+L||%}?8;&.:!:)}?&n:&:&" +
  "Loo:h: :!:)3~o&L=a< L9}AL L!: jL}Ytoo!g88(:&..~W(!+n= L~H a<)> L!;-L&;*#K#n#K#K:%B 5<+L!a1#! %.L3;+L~=vv /!.L+;+Lt~0v .;*L ;-.:):(G#3:):&G#/" +
  ":):*G#5:):*:+_G#7:%?#/<,:%?#3<%_<.:,Q:#:.Qh;#:)L&:%L/b:!_:#8<.G#&:)L :,L/b:#8<!:._G#+:)LKa<#:)L&_<%3~<#:)?#}<L!P&K .:)L9_<,:)?#}=3}Z&:#:%3~<" +
  "#:)?#}<L!P&K .:,:)?#}=3~9(:)?#>;#:)?#:;,:-N&K:+L%}R<+:#_;-:#L/b:,_;%%K:)LKa:*?# :*L&_?# 3}Y%:%:)?#}=G#+:%:)@#KH# :*L+_;*:%L/_;%:+L!a<+0 .:-;" +
  "#.:!&K:!L/d;/:#L/b:,_;0L ;*%K#n:)#n:*:0_;,#K#K#K:*:._<!B  L!a1#! #.:!L&_?# ;+Loooom/%.L!;+L ;-L :!L!_B  <!L}&}?0#}(:!L%j<!?#t}gK;%:!?#}r}gK/" +
  "!.:!L+_?# <%:!L&_?# <-_<!:%Q:!:(}?h;!L :%:!8;%L!:&:-_:!8.<!:%L~T 3}q&J E:):%G#A:):!G#?:)L G#}7:)Moooo3H#F:)LKa:)L?_3~F#:)LF_:)?#}<<!:)?#}=3~" +
  "<(:)?#K:!3}{(:)?#I;+:)?#}7;-:)?#F.;!:,:!G# :,L+_:-G# :,L&_:+G# :*L/_;*:#L!_;#:/L!a</0 ..: :)@#9H# : :#G#+:)L~H _> .~]&#)n!}X:#L*a<(L :#:(R8;" +
  "*:!L%_L}Vg:!a;+: <(#n#K#K#K#K%K#K:#:%}A0%:!:%_B  < v<)L }B&K:+:%aL%g&K:%L!_;%/%.%K#K:%:*R0 :!:%_< L&_?# : ?# hLo}Y}Zpmg0 :%L+_;%/!..:#:%:#:%" +
  "}?8%K:#:%}?&K:!:%_A  L }=0&:%L!_;%/!..;%/#.Moooor:;,#K#K#K#K: B ~X~fKL#a1%#! ,.:#:%L!_<&}A0%:!:&_A  ;&#K#K#K#K: Lx!a1(!### #.:&L}gn}>0./#.:&" +
  "Lx _L|!gLEQ0!/-.:)L2_L|!gL#}?:&LK}Bh0,.:#:%L#_< }A0%: :!_A  L~9n}>0(M ;,:#:%L%_< }A0+: :!_A  LK}B0*/#.:#:%L!_<&}A0#:!:&_A  ;&: L~X!P&n: L~g!" +
  "O&n:&L}un}>(:&LK}B< :)L}XgLdP: h:)L}+_L|!gL/Q8.(:&L}QgLtnP.0*M ;,:#:%L#_< }A0*: :!_A  L~9n}@0!/&.:%L!_< :#R0!: :!_A  L~9n}>0).: L!_;%/!..M ;" +
  ",/%.Moooorv ;,/#.:(:#G#+:(:!G#&L /#.Moooor~X ;,.:(:%~(:,pH#&L!.G# .~a(#+n!}X= L~H%a<%> :%L~b!_:#3}m!:%?#~b!<#L#O&K:%Lx!_<!L :%3q!;#:!3}j&L!;" +
  "!(:%?#~f!;&:%LI_:%Lx!_<,L~+!z-  :%:&G#F:%:#G#E:%L~b!_:!:%Lo!_3o!:%@%~b!M#}D&K:%@%q#;.:%:%@#}k#H#v%:%:.H#~3%:%L J w%:%L?_:%L~3%_3o#:%?#A;#:%?" +
  "#?;!:%Lr#_3}l(:%Lp#_3}l(:%?#y!:%?#z!3~G(:%?#}r#:%?#t#3}{(:%?#~ #:%?#~&#3}{((#K:%?#}r#;(:%?#s#;):%?#r#;*:%?#}d#;+:%?#y!;!:%?#~m!;#3&<&L~%pv L" +
  "#L}Z+3y%:%L~3%_:#:!3~Q!:%L:_:%?#~6%<!:%?#v%3}{%:%?#>;#:%?#::%?#~3%:!3}{(L!;!L!gN&K#K:&L~e~Bv L&:#3y%:#3u(:%:(G#~+%:%:)G#~&%:%:*G#~ %:%:+G#}y" +
  "%:%L!J ~/%:%L7_:%L}y%_3~H!:%?#9;(:%?#7L!g&K:(;#/!.:%L*G#~D%:%L~0pv G#w%:%L+G#~=%:%L~(pv G#v%:%Moooo:H#~3%#K%K:%L3_:%L~3%_3}a&:%?#3<)N0!:%L+_" +
  ":(:):%?#5<+3}U<*3}|%:%?#/;#:%?#+L!gN&K:&:):+:#3y%:#3u(:*3u(/!..:*3u(:(3u(/!.:(3u(:,3~^%L ;!:&;#/#..:&3u(:,3~^%..:%LE_3}Z%.: :!G#+: :#L :!L!g" +
  "<!8G#&: L :#:!8G# :%L~H%_> .}v(!/n= Lx a<&> #K:!?# <#L#P&K:#L!O&K:!?#&;%:!?#+<)L&Q;(%K:%<#&KL ;%:(0!..:!L G#&:#0#:!L G# .:!?#/<#&K#K:!?#3;(%" +
  "K:(:#<%O0!:!:#L/_<#G#/:%L+_?# <)L&Q0 .:%?#&;#/%..:!L#G# .:!?#5<#L}Yo~= O<-N&K:!L5_;*:#Loo~= P&K#K:&L7_:*3~@!:&?#7<#N0 :&?#9;)/%..:!Loo~= G#5" +
  ":!?#j<(&K#K:!?#m;.%K:(:.O0!:!:(L7_</G#j:(?#+;#:(?#&;,LS;%#n#K%K#K:%N0#:%Lsqv _?# <+N0 :%L}kqv _?# ;):#:+}?&K:+L!P&K:&LE_<0:,:#:):+3~&!:&L>_:" +
  "03~0!:&?#>0#(:,:#:)B  3}q&0#.(:):+:,:#3~d&0!.:%L+_;%/!..:!L!}6!K:!M H#F:!M~5ooov(H#9:!Mtooor!H#5:!:(?#5<#G#}7:!:(?#3<%G#A:!:#G#?:!:%G#>:!:#:" +
  "%_G#E:&L3_:*3~@!:&?#5;):&?#3/!.L .;#:/;(:#N0 ./%..:*Loo~= G# L :*:-8<#LE_;!:#?#ELoo~= P&K#K:&L+_:!3~@!:&?#+<#N0 :&?#/;)/%..:!Loo~= G# .L ;#." +
  ": :)G#&: :#G# :&Lx _> .~-(!+n#n= LEa<&> #K#K#K:!B AL!a1%!! #.:!?#?;*L!/#. .:!L J B:!:!?#+<%G#/:!:!@# H#3:%3>;(:!L!J B:!L G#>:!Moooo3H#9:!:(G" +
  "#7L .;%:!#n#K#K#K#K#K#K#K%K#K:%N&K:!:(3},3}^#<*G#?L!;%/#.:&L7_:*:#3}Y#:&?#7<%L#O0 :&?#9;(:!?#?3~r&:%L!g0#:&L3_:(L~rrv L&3}U<)3}|%:&?#5;%:&?#" +
  "3L!O0%:%3{(:%3u(:)3u(0):&L+_:(L~trv L(3}U<)3}|%:&?#/;%:&?#+:)3u(L!g0&:%3}-;):!?#>;,Loo&;+:&L>_:)L :)3}.<-Loo&:,a<,:,:-}?83?<,3~W#:!L9_:&?#?<" +
  "-:&?#A3~<(:&?#>:-3~G(:!?#>Loo&O0(:,3u(:)3u(:%3u(:(3u(:!?#7;(L ;%/!..: L}YooomG# L%/*.Loooom;*:(;%/(.:)3u(Loooom;*/%.Loooom;*Loo&;+/#.:!L J B" +
  ":!?#9;*:!?#::,3u(:)3u(:%3u(;%/!.:!L3_3~+(:!L J B:!?#>;+:!?#:;%:!?#9;*.:(3u(.:!B B&K:!?#9:!L:_?# 3~G(.:!L J B:!?#73u(:!?#3:!L5_?# 3}n(:!?#/3u" +
  "(: :+G#+: :%G#&: :*G# L!.J A:&LE_> .~G&!(n: L&a<+?# <):!3~o%:#L,R&K:%:#3~1!<#N&KL 2.:%:!:!:%}?8<%&K:#: :%z-  .: :!3}y((#KL ;#:%L~D|}U}?0 L3:" +
  "%L._Lmg:%L.Q8;!:)Lmg;&: L+a;(#K#K:)L%g&K#K:!:&}A&K:&:!a<&L3Q0!:(:!3~8&:!:(_<!:&3~8&:!:&3~)!/%.:&:(_<)L}y}Z~: ?# O&K:&L}r}Z~: ?# _<&:!}A0&:(:" +
  "!3~8&:!:(_<#:&:!a<!L!hG#&L}r}Z~: :!G# L}y}Z~: :#G# /%.Lt}Z~: ?# :)O&K:!:&Ls}Z~: ?# _<&}?0&:&:!a<%L2}A&K:(:&3~8&L ;%L ;!(:(:!3~8&:!:(_<!:%L!h" +
  "G#&:&:(_<#:%G# :#:#?#&L}XgG#&.Lt}Z~: :!G# Ls}Z~: :%G# (:)?#&<*L#g0&:!:&:*Lmg<*_<&}?0&:):*3q%:&:!a<#L3Q&K:(:&3~8&(:(:!3~8&:!:(_<!:#3~8&:!:#3~" +
  ")!../#.(:!Lo#Q:!:&Rh:&:!aLoo+}?h0#.:(N0!.: 2.:%3}Y!<!N0 :%L}VLm:+?# <#L%g8:#Lmg_<#:#:%}?8<#&K:!: :#z-  .: 3}t!:!2..:#.~E}>%8n(}X&}V= L~H#a<+" +
  "> :+Lo#_L~Qvv L)3}Y%:+Lw _L~+~8v L?z-  :+LoooomG#}d!:+L }6!q!:+Mo+H%m:+Moo}Zoo&H%f:+LoooomG#~=!:+L J ~+!:+L G#~&!:+Moooov H#}y!:+L J ~H!:+L " +
  "G#::+L G#~3!:+L G#K:+L G#I:+L G#E:+L G#?:+:+{ %y!{.%r!:+:+?#q#G#t!:!3~d(&K: :+L:_L~3!z-  (#K#K#K:!3~g(&K#K:!3~m(0 :+L7_:!3~3%:+L3_:+?#7:+?#9" +
  "3~]&:+?#3L!P0 :+?#5;!/#..:+Ly!_L}z}fv L83~O(:+?#o#;!:+@%y!<})M#}C0 : L5_:+Lp#_L~D z-  : :!G#3: :})H%+: L#G# /!.:+:!G#~T!:+:!3CG#~b!:+L G#~]!" +
  ":+:+L~T!_G#~X!#K%K#K:+L+_:+L~X!_3~7%:+?#+L!P0 :+Ly!_<*:+?#/<3L 3F<&3~i#:+?#z!;(:+?#o#;-:+?#y!;%:&3u(:+:3L!3F<}!G#~m!:+L :-:%LoooomO<&8G#x!:+" +
  "L!:(:&8<5G#~f!L :%:&8;}#:+L:_;(M ;})L ;/}<        ;<M ;}*M ;:}<        ;=}<        ;>L ;}%}<        ;},= Lv&a<#> :+L~f!_<%?#+<&3~d(;):%?#&;-" +
  ":%?# ;.#K:)&K:.:-Lw~:v L}!3}h%&K:*M#H% /#..:.:-L~Wvv L+3~d&&K:(L!J ~+!:#L+_:&L~Q~>v L&3}U<)3}|%:#?#/;%:#?#+L!O&K:%3u(Lo+;%.:)3u(:#Ls%_:&3~i#" +
  ":#?#s%LoooomP&K:#:#?#t%G#r#:#:#@#s%H%q#(:#Lq#_:%3~i#Loooom:#?#}r%3}{(.:#?#q#<&LoooomO&K:#LoooomG#~P#(:#?#r#&K:#:#?#r#G#~X#:#:#@%q#H%~P#(:&:#" +
  "?#}d#3~G(:#LoooomG#~P#..:#Ls%_:.:-L~U~>v L2:#L~P#_3}e&:#:#@%t%H%s#:#:#?#~ %G#t#:#@%s%<})M#}D&K:*L5_:#L~&%_L~= z-  :*:#?#t#G#3:*:#@%s#H%+:*:}" +
  ")H% :%3u(/#(:(?#m:(?#}V3~G(:(:#?#t#G#o!:(:#@%s#H%m:%3u(.(#K:.:-L~avv L*3~d&&K:#Ls%_:&3~i#:#?#t%;/:#?#}r%;0:#?#s%;&:#L}w%_L#J  :#Lo#}6!t%L ;%" +
  "L :&:&LoooomO<)8;,L!:0:)8;&L :/:)8;/:#Lt%_;0#K%K:%L%P&K:#L3_:%:0_B  <)3~n&:%L!_;%:#?#3:#?#5:&:/3~d&N0!/#..:#Ls%_:.:-L~2~>v L<3~U#:#B t%;):#@" +
  "%s%<})M#}C0 :*L,_:#L}v%_L~G z-  :*:)J +:*:})H% :,:&3~G(/&.:(:)J ^:,:&3~G(/!.:%L+_;):.:-L~B}_v L(3~d&&K:#L7_:)3~B(3~7&:#?#7;%:#?#9;):(?#+:(?#" +
  "/3~=(:(:)G#/:(:%G#+:%0!:#Ls%_:&3~i#:#?#s%<%LoooomO&K:#LoooomG#~ #(:#?#}r%<&:#?#t%3~@#&K:#:#?#t%G#~+#:#:#@#s%H%~ #(:%:&3~G(:#LoooomG#~ #..:#L" +
  "s%_:.:-Ls~>v L}+:#L~ #_3}e&:#:#@%t%H%~3#:#:#?#~ %G#v#:#@%s%<})M#}D&K:*L5_:#L~&%_L~= z-  :*:#?#v#G#3:*:#@%~3#H%+:*:})H% /&(:(?#b:(?#f3}{(:(:#" +
  "?#v#G#j:(:#@%~3#H#b/#. .:.:-L~(}bv L*3~d&&K#K:&3~g(&K#K:&3}4;):#L~H _3~F&L!;%:#Lw _:#?#SL!g<,:#?#}F:):,83~]&:#?#}=L!O&n:#?#}@(:&3G;%:#LKa3~F" +
  "&:#LI_:#?#KL!g<&:#?#}<:%:&83~]&:#?#I;%:#?#}7.;):%L!P0 :)3H</3I;%:#LE_3~F&:#?#EL!O&K:#?#F;&L%;%(#K:#L?_:%3}h(:#?#A;,:#?#?L!g&K:,3u(L#;%/!.:#L" +
  ":_:,:)3~ %L%;%:#?#>;&:#?#:L!gN&K:&3~g(&K#K:&3}5<%3~h(:%3u(N0 :,3u(L ;%/%..:&3u(L#;%.:,3u(..:/3u(:%L%O&K:&3u((:%L!}A&K:#L J ~3&:#:%J z%:#:&G#" +
  "y%:#:#L~3&_G#~m%:#Lo&_:#L~m%_3~6!:#?#o&LoooomP&K:#L}r&_L&3p&:#?#t&<%:#@#o&H# :%:#{ #q&{.#+:#L!G#}y&:#:#?#z%G#~+&:#:#@#~m%H%~ &%K#K:#L~P#_:#L" +
  "~ &_3~6!:#?#~P#LoooomO0 :#?#}y&<%:#?#}r&O&K:#L}r&_L!3~6(.:#?#t&:%L7b_<&:#@#~P#H# :&:#{ #~X#{.#+:#:%L!_G#}y&/!..:#?#~&&3u((:#L G#}y&:#Moooov " +
  "H#}r&:#?#y%3u(.:#B ~3&L!O&n:#L}r&_3~F%Loooom(:#@#t&;}):#?#}r&.;%:)3u(:%LoooomO0#:#:})H#}y%:#:%G#t%/&..:)3u(..:#Ls%_:.:-L}c~>v L03~U#:#@%s%<}" +
  ")M#}C0 :#:#?#~ %G#~H#:#:#@%t%H%w#:*L5_:#L~&%_L~= z-  :*:#?#~H#G#3:*:#@%w#H%+:*:})H% /&.:#:#?#~ %G#~H#:#:#@%t%H%w#:(Lp!_3~F%:(:#?#~H#G#}d!:(:" +
  "#@%w#H#p!/!.:.:-L~hvv L(3~d&&K:)3~B(<)&KLo+;%:)?# 3r(;)(#K:&3~g(&K:#Lx _:&L~hvv L(3}U<%3}|%:#L~b _:#?#f:#?#j3~]&:#?#]L!O&K#K:#L~X _:#?#b3}h(" +
  ":#L~P _:#?#}Q:#?#X3~]&:#?#}JL!P0 :#?#}N;):%3u(:&3r(;%/%..:%3u(.:#Ls%_:.:-L~e~=v L:3~U#:#?#}y%;):#?#t%;%:#@%s%<})M#}C0 :*L3_:#L~ %_Lw z-  :*:" +
  ")G#/:*:%G#+:*:})H% /(..:(Ls!_3}d(:(:)G#t!:(:%G#}r!:(L!G#s!/!.:.:-L~?}bv L)3~d&&K:#Lo!_:&L~N~=v L*3~+%#K:#?#o!L!O&K#K:#?#p!<%3}o(:%3u(L|!gL#O" +
  "0 :#Ly _:&L}b}av L33~+%:#?#mL!gN0 :#?#}V<%3~h(:%3u(N0 :&3r(;%/#..:#Ls%_:.:-L~U~=v L13~U#:#?#t%;%:#@%s%<})M#}C0 :*L/_:#L}y%_L~D z-  :*:%G#+:*" +
  ":})H% /&.:(?# :(?#&3~=(:(:%G#&:(L!G# /!.:.:-L~lvv L*3~d&&K:#Ls%_:%3~N#:#}0%t%;<:#@%s%<})M#}D&K:*L3_:#L~ %_Lw z-  :*:<}5%+:*:})H% /&(:(:<}5%I" +
  "/#. .:.:-L~rvv L+3~d&&K:#Ls%_:%3~N#:#}0%t%;<:#@%s%<})M#}D&K:*L3_:#L~ %_Lw z-  :*:<}5%+:*:})H% /&(:(:<}5%K/#. .:.:-L}Z~:v L(3~d&&K:&3~S(&K:(L" +
  "!G#}=/#.:#L)G#~m#:#L}c}^v G#x#:#L%G#~f#:#Lq}^v G#~b#:#L&G#~]#:#Lp}^v G#~X#:#L+G#~T#:#Lz}]v G#~P#L ;%:&3~g(&K#K:&3~m(0 :#Lt!_:&3~3%:#Ls!_:#?#" +
  "t!:#?#}y!3~]&:#?#s!L!gN0 :#:#?#}r!<0G#~/&:#:03CG#q&:#L G#p&:#:#L~/&_G#o&#K#K%K#K:#Lr!_:#Lo&_3~7%:#?#r!L!P0 :#?#}k!<%L!3F<)3~d(:)3u(&K:%3u(/#" +
  ".:#Ls%_:%L 3F<)3~i#:#?#s%<,LoooomO0#:#?#}r%<1:#?#t%:#L~P#_L&3}h%:,:13~G(:)3u(:%3u(0!/%..:#:&3r(<%G#~3&:%3~g(&K:#L~/}^v G#}y%:#L}k}^v G#t%:#:" +
  "%G#~ %:#L G#s%M#;})M#;;M#;:M#;}+M#;}*#K#K#K#K#K#K%K#KL%;&%K#K:#?#~ %;):#?#t%;%:#?#}y%;2%K#K:%:2O0&:):%?# :%L&_?# 3}y!<13J<,3~d(N0 :1:)3~W(0 " +
  ":%L+_;%:,3u(:13u(/!..:#:%L+_G#t%:#?#s%:#?#}r%3~=(:#:,G#}r%:#L!G#s%L ;):%?# <,:%?#&<%Lz}]v L+3~d&&KL ;&(#K:,:%Lp}^v L&3~d&&KL!;&/!.:,:%Lq}^v " +
  "L%3~d&&KL#;&/!.:,:%L}c}^v L)3~d&&KL%;&(:#:%G#y%:#:,G#~m%:#L&G#~&&:#L}k}^v G#~ &:#L}!G#}d&:#L!G#p&:#:#L~ &_G#q&:#:#L~m%_G#o&L~J}cv :#Lo&_3~m%" +
  ";/L!;)...:13u(:)0,#K#K#K:&L!a1%! %#.::M#}D0,:#Lo&_:#Ls%_3z!:#@%o&<:M#}C0):#}0%q&;>L#;&/%.:}+M#}D0*:#Lo&_:#Ls%_3z!:#@%o&<}+M#}C0(:#}0%q&;=L!;" +
  "&/#.:})M#}D0(:#Lo&_:#Ls%_3z!:#@%o&<})M#}C0&:#}0%q&;<L ;&:});}*/!..:;M#}D0):#Lo&_:#Ls%_3z!:#@%o&<;M#}C0#:#}0%q&;},/!..:#:%G#t%:#Ls%_3~%(:03u(" +
  "L ;%#KM :}*:}*M#}C<&8<})M#}J&K#K:})}|L!a1# /#..:#Lq!_}<        :<:&83~#&:#?#q!L!P0-:(:#?#}d!G#}=.:}+M!}[SN&K}<        :=:}+M#}C8<<}<        " +
  "ZN:<}<      ~XLWNh0-:(:<}5%?.::M!}[SN&K}<        :>::M#}C8<<}<        ZN:<}<      ~XLWNh0-:(:<}5%E.:;M!}[SN&K}<        :},:;M#}C8<<}<       " +
  " ZN:<}<      ~XLWNh0-:(:<z%G#}@.L!;%/,.:#?#q&;//&.Lz}]v L+3~g%;//%.Lp}^v L&3~g%;//#.Lq}^v L%3~g%;//!.L}c}^v L)3~g%;/.:#Ls%_3~%((:#L~3&_:#L~9" +
  "&_Ly}Zv 3~%!;/:%3u(.:/3u(/!.:)3u(:%3u(.:03u(L ;%..:#Ls%_:.:-L}z~=v L}1:%3~f&:#@%s%<})M#}C0!:*L+_:#Lt%_L~H z-  :*:})H% /%.:.:-L~D}bv L,3~d&&K" +
  "L#;%#K#K#K:&3}o(L|!g1%#! !.:&L}a~=v L&3p(&KL ;%/#.:#Ls%_:.:-L}e~=v L73~U#:#B t%;%:#@%s%<})M#}C0!:*L,_:#L}v%_L~G z-  :*:%J +:*:})H% /(.L!;%.:" +
  "(:%J r!/!.:.:-L~ }_v L13~d&&K:&3~S(&K:(?#}y!:(?#~ !3}{(:(L G#~&!:(Moooo3H#}y!/#.:#Ls%_:&3~i#:#?#s%<%LoooomO&K:#LoooomG#y#(:#?#}r%<&:#?#t%3}z" +
  "#&K:#:#?#t%G#o%:#:#@#s%H%y#(:%:&3~G(:#LoooomG#y#..:#Ls%_:.:-L~]~<v L},:#Ly#_3}e&:#:#@%t%H%q%:#:#?#~ %G#r%:#@%s%<})M#}D&K:*L5_:#L~&%_L~= z-  " +
  ":*:#?#r%G#3:*:#@%q%H%+:*:})H% /&(:(?#}y!:(?#~ !3}{(:(:#?#r%G#~&!:(:#@%q%H#}y!/#. .:.:-L}_~:v L(3~d&&K:&3~S(0!:&3~g(&K#K:&3~m(0 :#Lv!_:&3~3%:" +
  "#L~3!_:#?#v!:#?#~=!3~]&:#?#~3!L!gN0 :#:#?#~6!<(G#~ &:#:(3CG#~X#:#L G#~T#:#:#L~ &_G#~P##K#K#K%K#K:#L~+!_:#L~P#_3~7%:#?#~+!L!P0 :#?#~/!<%L!3F<" +
  ")3~d(:)3u(&K:%3u(/#.:#Ls%_:%L 3F<)3~i#:#?#s%<,LoooomO0#:#?#}r%</:#?#t%L~X}^v L#3}h%:,:/3~G(:)3u(:%3u(0!/%..:#:&3r(<%G#o&:%3~g(&K:#Lx}^v G#}y" +
  "%:#L~X}^v G#t%:#:%G#~ %:#L G#s%M#;}+M#;}*M#;})#n#K#K#K%K#K:#?#~ %;):#?#t%;%:#?#}y%;/%K#K:%:/O0&:):%?# :%L&_?# 3}y!<&3J<,3~d(N0 :&:)3~W(0 :%L" +
  "+_;%:,3u(:&3u(/!..:#:%L+_G#t%:#?#s%:#?#}r%3~=(:#:,G#}r%:#L!G#s%:%?# <):%?#&<%L~P}^v L(3~d&&K:&3u(:}+M#}D0(:#L~P#_:#Ls%_3z!:#@%~P#<}+M#}C0!:#" +
  "}0%~X#;<:}+;})/#.:):%Lw}Zv L(3~d&:&3u(N&K:#Ls%_3~m&/#.:}*M#}D0%:#L~P#_:#Ls%_3z!:#@%~P#<}*M#}C0 :#}0%~X#;=/!..:#?#~X#/%.:#:%G#t%M :}):})M#}C<" +
  "%8;})}<        :=:}*M#}C<&8;=M :}*:&8;}*}<        :<:%8;<:#Ls%_3~%(/).Lw}Zv L(3~g%/!.L~P}^v L(3~g%.;&:#Ls%_3~%((:#Lo&_:#L~9&_Ls}[v 3~%!;&:%3" +
  "u(.:&3u(/!.:)3u(:%3u(.M#;}).:(3u(:})M#}C0 :#M#H%~P%:#M#H%w%:#:=}5%v%:#:}*H%~3%:#:<}5%~+%:#:})H%~ %L ;%%K:%L:O0&:%:#Ls%__<&L3_@% M!}C&K:#L~ !" +
  "_:&L7_}0% 3~#&:#?#~ !N0#.:%L3_;%/ . ..:#Ls%_:.:-L~;~<v L<3~U#:#@%s%<})M#}C0!:*:#{ %~+%{.%7:*:#{ %t%{.%+:*L?_:#Lv%_LEz-  :*:})H% /%.:.:-L}d~:" +
  "v L,3~d&&K:#Ls%_:%3~ #:#?#}y%;%:#?#t%;&:#@%s%<})M#}D&K:*L3_:#L~ %_Lw z-  :*:%G#/:*:&G#+:*:})H% /&(:(?#3:(?#53~=(:(:%G#5:(:&G#3/#. .:.:-L}l~:" +
  "v L*3~d&&K:#Ls%_:%3~ #:#?#}y%;%:#?#t%;&:#@%s%<})M#}D&K:*L3_:#L~ %_Lw z-  :*:%G#/:*:&G#+:*:})H% /&(:(?#7:(?#93~=(:(:%G#9:(:&G#7/#. .:.:-L}r~:" +
  "v L+3~d&&K:#Ls%_:%3~ #:#?#}y%;%:#?#t%;&:#@%s%<})M#}D&K:*L3_:#L~ %_Lw z-  :*:%G#/:*:&G#+:*:})H% /&(:(?#::(?#>3~=(:(:%G#>:(:&G#:/#. .:.:-L~%~:" +
  "v L03~d&&K#n:#Ls%_:&3~i#:#?#}r%;%:#?#s%<,LoooomP&nL ;&L :%:#?#t%<)L}q~<v L)3~d&0!}(:%:)L}v~<v L&3~d&&nL!;&L (L#L%:%:)L}z~<v L&3~d&<)8;&:)L!i" +
  ".(L%;&L!..:,:%3}{(&K#K:#Ls%_:.:-L~!~<v L}&3~U#:#B t%;&:#@%s%<})M#}C0 :*L,_:#L}v%_L~G z-  :*:&J +:*:})H% /(..:(:&J ]/!.:.:-L~3~:v L)3~d&&KL ;" +
  "%:&3~g(&K#K:&3~m(0 :#L~P!_:&3~3%:#L~H!_:#?#~P!:#?#~T!3~]&:#?#~H!L!gN0 :#:#?#~L!<)G#~ &:#:)3CG#~X#:#L G#~T#:#:#L~ &_G#~P##K#K#K%K#K:#Lw!_:#L~" +
  "P#_3~7%:#?#w!L!P0 :#?#~D!<%L!3F<,3~d(:,3u(&K:%3u(/#.:#Ls%_:%L 3F<,3~i#:#?#s%</LoooomO0#:#?#}r%<0:#?#t%Lv}^v L%3}h%:/:03~G(:,3u(:%3u(0!/%..:#" +
  ":&3r(<%G#o&:%3~g(&K:#L~P}^v G#}y%:#Lv}^v G#t%:#:%G#~ %:#L G#s%M#;;M#;:M#;}*M#;}+M#;})#n#K#K#K#K%K#K:#?#~ %;,:#?#t%;%:#?#}y%;0%K#K:%:0O0&:,:%" +
  "?# :%L&_?# 3}y!<&3J</3~d(N0 :&:,3~W(0 :%L+_;%:/3u(:&3u(/!..:#:%L+_G#t%:#?#s%:#?#}r%3~=(:#:/G#}r%:#L!G#s%:%?# <,:%?#&<%Lw}Zv L(3~d&&K:&3u(::M" +
  "#}D0(:#L~P#_:#Ls%_3z!:#@%~P#<:M#}C0!:#}0%~X#;<::;})/#.:,:%L~/}^v L(3~d&&K:&3u(:;M#}D0):#L~P#_:#Ls%_3z!:#@%~P#<;M#}C0!:#}0%~X#;=:;;}+/#.:,:%L" +
  "u}^v L*3~d&:&3u(N&K:#Ls%_3~m&/#.:}*M#}D0%:#L~P#_:#Ls%_3z!:#@%~P#<}*M#}C0 :#}0%~X#;>/!..:#?#~X#/&.:#:%G#t%M :}):})M#}C<%8;})}<        :>:}*M#" +
  "}C<&8;>M :}*:&8;:}<        :=:}+M#}C<&8;=M :}+:&8;}*}<        :<:%8;<:#Ls%_3~%(/*.Lu}^v L*3~g%/#.Lw}Zv L(3~g%/!.L~/}^v L(3~g%.;&:#Ls%_3~%((:" +
  "#Lo&_:#L~9&_Lq}[v 3~%!;&:%3u(.:&3u(/!.:,3u(:%3u(.M#;}).:)3u(L ;%:})M#}C0 :(L~H _:}):<3~r#N0 :(L~L _:}*:=3~r#N0 :(L~P _:::>3~r#;%..:#Ls%_:.:-" +
  "L~q~;v L<:%3~f&:#@%s%<})M#}C0!:*L+_:#Lt%_L~H z-  :*:})H% (:.:-L~8~:v L+3~d&N&K:.:-L}y~:v L*3~d&N&K:-:._;6L!;7#K#K%K:/Ls!P&K:#Ls%_:/?#w~:K<4:" +
  "/?#~D~:K<03}Y%:#?#}r%<%:#?#t%<)3w%:#?#s%;,:#:6G#}r%:#:.G#s%L ;&%K:#Ls%_3~c!<(Loo~= P&K:&L!L#:(Loo&Q8_;&/!..:#:6G#p&:#:.G#o&:/L+_;/%K:#Lo&_3~" +
  "c!<(Loo~= P&K:#Ls%_<1:(L:h:(:(L~: aL}(Q8:%:)3~a#:#L~P#_:13~L!:#?#~P#N0!:#Lo#_:#?#~T#<2:%:)3}u%:#:#?#o#<(G#s%:#:#?#p#:(_G#}r%:13~c!<(Loo~= O&" +
  "K .:):2L!L#L%L&:(Loo&Q8:(Lo3Q8:(Lo!Q8<(_<1a<} &K:%:2_:%:1_:} z-  .:):(a;)/!..:&:0a:0:&a:&:0}?8L!}?&K:,:%3~G((:,:%3~G(:)L#Q0%.L ;%%K:%Lr!O0#:" +
  "%L}k~Av _;&:%Lr~Av _;1:%L7_;%:1?# :&?# :4:03~d&N0 .:1?#+<%:1?#/L&j_;} #K%K:%:} P&K:%L3_:%?#/<}&L%j;):%?# <2:%?#&L%j_;}(:%?#+;,%K:2:}(P&K:#Ly" +
  "!_:.:-:2?# :2?#&3v#:2L+_;2:#?#z!;%:#?#y!<&N0!:#Lx!_:&:%Lyqv 3~X%:%N0&:#?#~m!:%:#?#x!<%8<8N:}&L Pg0&:%:&:%8;9:);&:,;%%K:&N0#:#L~b!_:9:8:%?# :" +
  "%?#&3v#:&L+a;&:%L+_;%:#?#~b!:#?#~f!L!L 3~5&N0 ./&..;%/!..:1?#3<%:1?#5L%j_;)%K:%:)O0%:%L+_:%?#&;,:%?# ;1L ;&:-;%#n%K:-:%N0!}(:#L~X!_:&:._:%:1" +
  ":,3v#:%L!a;%:&L!_;&:#?#~X!N0 .:&L!a.;&;%:&:-R0 ..:.:-:4:03~d&0!/#..Loooom;%/!.:#L!G#~&%:#L~G}fv G#~ %:#:0G#}y%:#:4G#t%:#L2G#}r%:#Lv}fv G#s%:" +
  "#Lo&_:#Ls%_3~N!Loooom;%:#?#o&<&LoooomO&K:#?#p&;&(:#?#q&;}%:&;%:#?#p&<&;7..:#:}%G#~&%:#:7G#~ %:#L}&G#}y%:#L~X~;v G#t%:#:-G#}r%:#:.G#s%:#L~P#_" +
  ":#Ls%_3~N!:*:#?#~T#<(:#?#~X#3~O(:#?#~P#:(3~G(:%:&3}{(/(..:#L!G#~T#:#:%G#~P#:#Ls%_L}y}dv :#L~P#_3~G&:*:#?#}r%<%:#?#t%3~O(:#?#s%:%3~G(./#..:*M" +
  "#H% .:#Lv&_> :+@%y!<})M#}D0#:}!3u(:}#:53~G(:33u(/!..: :+L:_L~3!z-  :!3u(/#.: L3_:+Lo#_L~H z-  : L#G# : :})H%+:}!3u(:}#:53~G(:33u(:!3u(.:+L:_" +
  "3}Z%..:+L~H#_> .~:(!!n#n= L3a<#> #K#K#K#K#K#K#K#K#K#K#K#K#K#K#K#K#K#K: B  L!a14-! 3210/.,+*)(&%#4.:#: }0%+}5% :#L~= G#/:#:#G#+:!?# :!?#&L~9}" +
  "dv :#L+_3}o!/4.:#: @%+H% :#L~< G#/:#:#G#+:!?# :!?#&L~k}dv :#L+_3}o!/3.:!?# : ?#&: ?#+:!?#&?#/4( /2.:!?# L}p{v L1:!?#&?#/4( /1.:!?# L}e{v L0:" +
  "!?#&?#/4( /0.:!?# L~tzv L2:!?#&?#/4( //.:!?# L~kzv L/:!?#&?#/4( /..:!?# L~hzv L&:!?#&?#/4( /-.:!?# L~ezv L%:!?#&?#/4( /,.:!?# L~[zv L+:!?#&?" +
  "#/4( /+.:#: @%+H% :#L~; G#/:#:#G#+:!?# :!?#&L~k}dv :#L+_3}o!/*.:!?# L~Mzv L1:!?#&?#/4( /).:!?# L~Azv L/:!?#&?#/4( /(.:!?# L~9zv L-:!?#&?#/4(" +
  " /&.:!?# L~0zv L-:!?#&?#/4( /%.:#: @#&H# :#L&G#/:#:#G#+:!?# :!?#&Lw}cv :#L+_3}o!/#.:#: ?#&G# :#L~> G#/:#:#G#+:!?# :!?#&L~Z}dv :#L+_3}o!/!.:#" +
  ": B !J  :#L~: G#/:#:#G#+:!?# :!?#&Lo}ev :#L+_3}o!.:#L3_> .~[%#+n!}X= L~X a<)> :)L+_: :!3}y&:)L}7_<,L L;z. #K:,: :!3}u!&K#K#n:)?#K<!&K#K:)?#}" +
  "7; :#&K: :#a;*/!.: L2}@&K: L%a: : L.}>8;*L ;#/!.: L3P:!L3}>h0%L);#L-;*L /#..L!.;-:*:*L}+kg<!:*L,_< : :!}=8;.:)L~= _;/%K#K:!:*:!:*}>8;0%K:!:." +
  "O0!:!L!_; :/L7:!3~o&;,:!:0P&K:,~(:1M-}X}V;1: ;!/!..:+L-b:,_;+: ;!/!..:+L~b*d~(:1Mvp}8}X}VMooooooo3}E:)B }N&K:+&n:1Mn}];1Lo}k~e~T%:+a(M :1}W;" +
  "1L .;+.:-hL,;!L,L%:#:#L%}@8<*:*L,}B8;#L-; #K%K:!:*}?&K:+: f0#: L-b; :!L!a;!/!..:#;!.:):!G#A:):+G#?:):1H%+:):)?#3L3hG#30#..:)L+_L}(3~p&.:)L+_" +
  ":%:&:(3}x!:)L~X _> .~B%#+n!}X= L3a<)> #K:%L!g&n: :#:%L!}R:!?#/4( (:!?#/;-%K#K:#B  <(N0%:#L!_;&:(v<*L }B&K:&:(_;#: :&:(:-4( N0#/!.:(Lo!O&K:#L" +
  "%_<&:#D !<*_;#: :&:*:-4( N0#/!.:(Lv!O&K:):!G#&:): G# :)Mtooo)H#+:+L%j:%_<#?# :):#?#&4# 0!:+L!_;+:&;#/#.Mtooo);/:*L!g&K:#}4 !;/:#L(_;&.L ;(:*" +
  "L#g&n:&D  ;,:&L#_(L ;,:&.;#:*L&g&K:#D  ;(:#L#_;#.:*L+g&K:#D  ;+:#L#_;#.:*L3g&K:,L%j:%_D!&;,.:*L:g&K:(L%j:%_D!&;(.:):!G#&:): G# :):/:(~(ME}^:" +
  ",~(M||%}[M:}^ppH#+:+L%j:%_<&?# :):&?#&4# 0 :+L!_;+/!..L!.;..:)L3_> :..~/&##n!}X= Lo(a<%> :%L~b#_:#3}m!:%?#~b#<#L#O&K:%Lx#_<!L :%3q!;#:!3}j&:" +
  " L#G#S: :#G# (#K:%?#~f#;&:%L+_:%Lx#_L~+!z-  :%:&G#&:%:#G# #K:%B ~+!N&K#K:%L~b#_3y!:%?#~b#<#:%?#~f#3}{(:#LoooomP0 :%L~3!_L~f~>v L~c 3~O(/#..:" +
  "%L~b#_<#:%L?_3}d!:%@%~b#M#}D&K:%L~3!_:#L~P z-  (:%?#x#:%?#~m#3~G(:%M#H%~3!..:%@%~3!M#}D&K:%L~3!_<!L :%3q!;#:!3}j&: L#G#S: :#G# :%3}Z%/!.:%Lr" +
  "#_<#:!:%L~H _3o!:%@%r#M#}C&K:%L~b#_<!:%Ls#_L~D z-  :%L~3%_:%L~3!z-  : :!Lq#z-  /!.:%L~b#_:#L~P z-  :%L~m&_:%L}y!_3~Q&Loooom;#:%?#~m&<!Loooom" +
  "P&K:%?#z&&K:%@#y&;(:!;#(:!:%?#y&3~G(..:%?#}r%:%?#t%3}{(:%:(H%t%:%:#G#}r%:%L~b#_<!L :%3q!;#: L#G#S: :#G# :!3}j&:%3}Z%..:%Lo(_> .~P%!*n:!?#&<)" +
  "N&K: L G# 2.:!?# ;%%K#K:#<&:)R0 :#L!_;#:%:&_B  <*v<+L }B0!#K#K#K:*B ~X~fKL#a1%#! %.L}y}fv :#:%_:#:)R8A  ;(#K#K#K#K:*Lx!a1(!### #.:(L}gn}>0(/" +
  "#.:(Lx _L|!gLER0&/!.:+L2_L|!gL#}?:(LK}Bh0%.L}y}fv :&L#_<#:%_:#:)R8A  L~9n}>0#L}y}fv :&L%_<#:%_:#:)R8A  L~9n}>0#:&L&_;#/%.L}y}fv :#:%_:#:)R8A" +
  "  ;(:*L~X!O&n:(L}QgLtnP(:*L~g!O&n:(L}un}>(:(LK}B<(:(:+L}XgLdPh:+L}+_L|!gL/Q8..0!L}y}fv :&L#_<#:%_:#:)R8A  LK}B0!:&L%_;#/#.L}y}fv :#:%_:#:)R8" +
  "A  LK}B0 :&L#_;#/!..: :&G#&: :%G# :!:):#aG#&:!:#:%_G# : :#:&aG#/: :%:&_G#+.}d&#/n#}X= L~X a<&> :&M H#3:&:%G#/:&:!@#}=H#&L!;*:#L|!gL!P&nL~E}i" +
  "v ;+L/;,L~:}iv ;-L1(Lr}iv ;+L}(;,L~o}hv ;-L0.;2:!B }<;):!?#K;.:!?#}7;/:!?#:;0:!?#9;1L ;%:!?#S<(&K#K#K#K#K#K:#L|!gL!a1# !#.:(?#><#:(?#:}A0# ." +
  ":(?#5;.:(?#3;/:(?#+;0:(?#&;1L ;#L ;)/#.:(?#:;#.:(?#9;*.(L ;#.:!@#&;3:!@#3;4:&:!@#?H#}J:&L1G#}F:&L~ }iv G#S:&:0G#}@:&:1G#}=:&L.G#}<:&L}s}iv G" +
  "#K:&:4H#I:&:2G#F:&:+G#E:&:3H#?:&:,G#>:&:-G#:%K:%Lv P&K:&L&_:%:&L7__<!L+_?# :!L/_?# 3~)#:%L+_;%/!..:&L&_<!L~5}_v L!3~)#:)L#P&K:!L~1}iv L.3~)#" +
  ":!:/:.:)L!g3~O!.:&L&_<!:*:#3~)#:!L~4}_v L!3~)#: :&?#5G#3: :&{ #&{.# :&L~X _> .~+%!.n= LEa<(> :(L9_:&3}[&:#L>b:!_;0%K#K:(L3_:+:%:&3}u%:(:(?#3" +
  "<#G#?:(:(?#5:#_G#A:(L?_3~c!<,Loo~= O0 :&:+Q&K .:%:+_;-:&:+a;.:!;)#n#K%K#KL :):0O0%}(:(L+_:-:.:)?#&:)?#+3}[!:(?#+L!g0 :)L>_:)L/_;#:)?#::)?#9;" +
  ")%K:#&K:#L+_;*:#L&_;2L ;#:-:.:2?# :*?# <*3~;#N0!/&..L/b;#%K:#&K:#L/a;#:)L+_;*:)L&_;/:)L/_;):-:.:/?# :*?# <*3~;#N0!/&..;)/!..:(?#/;*.L!.L!g&K" +
  ":(L9_L~T~-v L~^~-v 3~R%(:(L9_:,3~h#L!L#L%L&:,Loo&Q8:,Lo3Q8:,Lo!Q8;*.:*:+_;+/!..: :(?#>G#+: :(@#9H# :(LE_> .}s&!%n#K: L+a<!: L&a?# <%Lmg< _;#" +
  ":%L!gN&K#K:%L#gN0#: :!?# <%_; :!:%a<!Lt}Z~: ?# P&K:!:%3q%/!.:#?#&L%gL%P0 Ls}Z~: : G# :#:#?#&L}XgG#&:!: L!hG#&:#: G# 2..:#?#&<%L#g&K:#:%L}XgG" +
  "#&:!: L!hG#&: :!_: G# (#K:#L}y}Z~: ?# P&KLt}Z~: ?# :#O&KLt}Z~: :!G# Ls}Z~: : Ls}Z~: ?# _< G# :!: L!hG#&: :!_: G# 2.:#:%Lmg<#3q%:!: :#_< L!hG" +
  "#&: :!_: G# Lt}Z~: ?# :!P0!Ls}Z~: : G# 2.L}y}Z~: :!G# L}r}Z~: : L}r}Z~: ?# _< G# :!: L!hG#&:!Lt}Z~: ?# O&KLs}Z~: L G# Lt}Z~: L G# .L~+}Z~: ?" +
  "# : R0#L}y}Z~: ?# < N0#L}r}Z~: ?# L@R&K: 3~<%}(.3~i%L}r}Z~: ?# L~+}Z~: ?# }A0#L~+}Z~: LnG# /#..: Lo#Q&K:!: 3~I#2.:!: 3~M!L~3}Z~: L~3}Z~: ?# " +
  "L!a< G# : 0 3~i%..p%!,n: :!:#L 3~o&LBO<%J :: L+_;-: ?# ;*%K#KL ;&#K:#:%}?&K:!:%_B  <&LEa<.L|!g<,L-Q&K:(:,hN&KL!;): :*:+a<*G# L ;(/%.:(L7Q&K:" +
  "(:-_:.J  .L!;): :+LniL!g:*_<*G# :(L!_;(:,N0#: :(G#&/#..:+:)Lni:&L|!gLCPhhL!;+L!g0!L ;).:%L!_;%/!..#nL ;&:)&n:!:#:%3~o&L~W!gL~> O&K:!:#:%L!_<" +
  "%3~o&<(LBO:(L}0Oh:%_;%L ;)%K:!:#:%3~o&LEaL|!g<+L,}A&KLooov :+:&L-b_<&:&Looov }B8;&L!;):%L!_;%/!..: L :&a:&:(LBO8:*_G# L :)N0#}(.:#:%O(L ...~" +
  "^%#)n!}X: L~p~2v L}#3~Q#L#a<#L&}?&nL~P~Pv ;#L%(:#L#j<%?#~]~VK;#:%?#~H~VK.;%#n: :#:%3~1%<&&KLB;#L#;((#KL&;(: ?#9N&KL:;#/!.L:;#: ?#7B  L:P0 : " +
  "L:3}r(: L~S~Pv L>3~Q#;%: L:3}r(L!;*: L!L#: L:3~B%83~0%;)L /#..: LA3}r(: L:3}r(: L#3~0%;): :#3}r(: L~S~Pv L>3~Q#;%: :#3}r(: :(3~0%.;#: L:3}r(" +
  ": L!3}v#: L:3}r(:*&K: L&3~0%;#(: L~m~2v L%3~1%N&K: : B @3~p&..:&&K#KMoo~P}z~4~T~? :!Moo~#~@}o~X0}V<!:!Moo~P}z~4~T~? }L8<!M~b*o;+:):%L(j:!Mo~" +
  "3}o@o}|L~X~T}/a3~t!Low!_<(L,k<&:&:#aL~] ea<#L,jhh<&:(}@&K:&:(P0!: @% :+Mo}x(}Z}I0!.:#L~] a;#..: :#:%:)3~t%: : ?#+L:hG#+: ?#9N: B ?L?Og.v%!)n" +
  "= L3a<%> : ?#+;&#K: ?#3<!: ?#/<(Q&K#K#n:!:&_B  <)L~_ O&nL(;#L~1~rv (L&;#:)L~h O&KL~6}_v ;&L!;(L /#.:)L~m P&K:%LnG# :%:(G#+:%:&G#&:)LBO:!_;!/" +
  "%.L~5~rv .;&L ;(L!.;!: : B <:(hJ <%K:#N0%:#L!a;#:&B  ;(:&L!_;&: :(3~U%0 .: 3~U(/#.(:%LnG# :%:(G#+:%:&G#&.:(#n:%:%G#/:!:(Q&K:!L!_:!:&_B  LEO0" +
  "!}(.:%L&_:!3~,#.<#}?&K:#:&_B  LCO&K:%L&_:#L!_3~,#;#..: :#:(Q&n:#:&_B  L~W!gL~> O&n:#L!_<!:(Q&K#K#K:!:&_B  L}0a1% ! !.:#L#_;!..:%L&_:!3~,#(:#" +
  ".(:#.G#3:%?# <!LnP&K: :!3}t(}(.L#;!.:%L3_> :!.~P%!*n= L~X a<&> #K:#:%L/b_<(B 6L#O&K:&L7_:!:#:%L 3}e!(:%L!_;):(B .L#O&K: :!:#:)L!3}e!/#.:&L7_" +
  ":!:#:%L 3}e!:!?#>;*:!?#:;+:!?#9;,:!?#7;-:!?#+;(:&L>_:!:#:)L 3}e!:&?#7L}YooomP:&?#><)L}YooomPg&K:(:!?#+}A&K:!:(G#+.:!:*G#>:!:+G#::!:,G#9:!:-G" +
  "#7:&L!J I:&:&@#9H#E:&L G#}<:&Moooo3H#}7:&L3_:&LE_:&L}7_3}d%:&?#5;(:&?#3:&L!J S:&:&?#AG#}@:&:&?#?<#G#}=:&L G#}N:&Moooo3H#}F:&L+_:&Lw _:&L~L _" +
  "3}d%:(:&?#+:&?#/3~d&:&?#}F:&?#}J3~G(:&?#}7:&?#K3~G(&K:!L03}l&(:!:%L3jL}g}Y~ &_3~+&.(:&?#?;#.:):#3}|(.: :&?#:G#+: :&@#7H# .:&L~X _> .~[%#(n%}" +
  "X: @% Moy~I~C~a!}V<,M|~r}w~C}n,}H&K: L}(3~p&.: B ?<&L?P&K:&L3jL}^(h2.#K:%: ?#:<*Lvp}8d<&L :*a:&Lv~sMbP_~(: @% <-M~b*}X}VM||||||||| :!Mo~3}o@" +
  "}V<.:!:.}G8}G&nLooo!(:-M|}^~0~<%}G0!Looov .:%?#&hG#&.: B }/N&K#K:,Mo}x(o<!}|L~ ~n}0a3~t!;):#L|~Pv L}r~Qv 3~R%:#?#&<(:#?#+<&L&:)L,}R3}i%:(:&L" +
  "*:)L(}RL2g3}i%:(:&L-:)L}+g3}i%:(:&L0:,:!Mo~U~r|2}X}V}|<)Lr9d3}i%:(:&L3:)L}7d<+L||%gL}7f3}i%:(:&L}!:):+L}<b_3}i%:(:&L}):*3}i%:&: ?#>L5_<(R&K:" +
  "#:(G#+.:#L~R 3}x&:#?#&:#?#+: ?#3: ?#53~d&&K:#L G#+/!.: B }0N&K: ?#+0!.:%:%?# Lo&hG# ..:%:%?# : ?#+hG# :%:%?#&: ?#/hG#&L .}b0#3n&}X= L:a<-> #" +
  "K#K#K#KL~m~tv B  L!a1#! #. .L~X~tv ?# N0! .L~m~tv L!J  L~]~tv L~P{v { # {.# .L~X~tv LnG# : L~b~tv ?# <,g;): ~(<5M}&qM}Y}Zpqrtvo!}X;}#L~]~tv " +
  "?# ;##K%K:-:}#:#:)_@  <}!}]<} Mn}]:} M}Y}Zpqrtvo!}W}[Mo}Y}Zpqrtvon}[H%7%K#K:-L3_:-L7_3~4%:-?#3L!P0 : :,:):-?#5_gLjb:#_<%L/a?# P0!:!:%L+a?# P" +
  "0!/%..:}!M!}^:}!}[Mo}Y}Zpqrtvon}[S&K:,:&L+_<&:)_g;)/!..L~f~tv ?# N&K= L~H a<(> Lx~tv ?# <,L!_<#N&K .L~b~tv ?# <)L!_<+L%}R;&:#:):&L*b:)L+Q8<4" +
  "L!}R}?&K#K:(L9_L/L+:4L!_<&:#:#:&Q8<&L2R&n:&L||||!}?&K .Ln:&L%jL*dL!a[}RL!_(L&:&L+gL+_:&L&Q8.<)3}m#:(?#9<%N&K .:(?#>:(?#:<&&K:&:%3~1!;%.:%N&K" +
  " .:%_;.:)L+_<&&K:.L|!:&z. .:(:)L!a</G#A:(:.G#?:(M}doooo!H#::(L~m~tv G#9L~]~tv ?# <%@% ;} :(:%G#}=:(:,G#}<:(L G#K:(:} Mn}]Mo}Y}Zpqrtvon}[H%I:" +
  "/:)L%}RL*b:/L+Q8;0:(L?_;1:,;&%K:&&K%K:(L3_:(LI_3~4%:(?#3L!gN&K:(:(?#}=<&L+_G#}=:(:(?#KL+_G#K:(:&@%+Mn}]Mo}Y}Zpqrtvon}[H%I/!..:(?#5;#:(:(?#}<" +
  "L!a<&G#}<:(L+_:.:/:(?#K:#_<+Ljb:%_<)L/a?# <#:)L+a?# :#8~(3}w%:(?#+Ljb:._L/a<)L~]~tv ?# <%:+Ljb_L/a<#? +G +:):#@  H  /!..:(:,G#F:(:0:,aG#EL~]" +
  "~tv :1L&3~a%:(?#A<)N0 :(?#?;,:(?#:;#:(?#>;&= L3a<%> :%L&_:#:&:)L!_3}m#:%?#+<&&K:,:%?#/a:&3}y(.:%L3_> .(:+L*gL P:&_;%L~]~tv ?# <*;&%K:%&K:&:&" +
  "@% <} Mn}]M*qM}Y}Zpqrtvo!}[:} M|~t{~s~p~i~W~9| p}VH% :&L+_;&:%L!a;%/!..:+L+R&K:*:+_:*@  H  (:+&K:*L+_:*:+z-  ..:);&%K#K:/L!a;%%K:%<#:)O0!:%L" +
  "!_;%:#:*_L!_B  Lo!P0 .:#L#_;/:%:*_;.:%Ljb:*_<#L/a;2:#L+a;0:#L/a;1#K%K:):%:):1?# <#:0?# :#8<+g<#a:*:&:+~(<} 3~1#<3:#aigL+R&K:*:3_<#B  L~b~tv " +
  "?# ;&:#:} M}&q}|<#J  :3L+a:&g:*_L+_:#J  :3Ljb:*_L/a;#L|!O0#:2:#L%3~a%/!..L~b~tv ?# ;&:.:} M}&q}|<#J  :%L+a:&g:*_L+_:#J  /#.:.L|!J  :):%L+ag:" +
  "*_L+_L|!J  :#:2? +G +:#:2@  H  /!..L~f~tv :4:,aG# .:(L~H _> .: :!3}U;#:-L+_L~]~tv ?# <&L~b~tv ?# :53}w%Lx~tv Lx~tv ?# L!_G# L~f~tv L~f~tv ?#" +
  " :-B /L!gaG# :-?#+Ljb:&_<%L&a:#G# :%L+a:!G# :%L/a: G# .:%L&a?# <%L}VgLo+P&K:%3}&;%.L~X~tv L~X~tv ?# L!_G# :-L:_> :%.p%!&n#K:!L#}A&K:!L#P0!: " +
  "?#&: ?#/R0!: : L+_L#3~a%(: :!L!}R<(:#:%3}z!:(L%j: _<&:!:(a<):#:%3}z!:%:):(:(:)}?<*8Q0!:*&K:)L%j<%&K:#:&:%z-  .:#:%_;%: :!L%j_L+a;!%K#K:!:&L+" +
  "a<(:%L+a<):&L&a?# <&:%L&a?# <*Q<%8@# H# :%L%j:)_;%: :&:*RL%j:(_<&O0 :!L+a;!:#:%P0!..:&; (#K:(L%j<%&K:#: :%z-  .: :!L%j_;!:#:%_;%%K:#:%O:!:&O" +
  "h0!: :&:#:#?#&<(:&?#&<)Q<*8@# H# : L+_; :*L%j:&_;&:(:)RL%j:#_;#/ . ..:%:#a<!N0!: :#:!z-  ...}j%#1n!}X:(L!a;1:!?#+<,L!a;2:(:!?#3<3a;4:!?#9;*:" +
  "!@% ;}#:!?#5;+: #n#K%K#KL :*:)8;} :,:*:,:*:,}?8:)8</:(:(:/Q8;}!:!#n#K%K#K:%:+:1_<*}A0&:!:}#:#:*_}1  qM!}[S&n:(:+_(#n:#:+_;0:/;*#K%K:*:}!O0!:" +
  "%:*:+_<-}A&K .:*:0_;.:&:*_:*L!_;*B  :.B  O0 .:-:,aL!_/!.:2;*%K:*L!_:} }A0,:(:*}A:%:*:+_}Ah&K .:*:0_;-:&:*_:*L!a;*B  :-B  O0 .:!:+:3_<+G#5:)0" +
  "%/#..<+G#5:)0!/#..:4/!.L .<*G#9/!..:!:%G#5L /!.:!:(:+_<#G#5:)N&K:!L G#9.: :#G#+: :+G#&L!.G# .}{%!*n: &K: ?#+&K .: LnG#+: ?#5<&L#j;%: ?#3<(;#" +
  "#K%K:%N0!:#?# :!P&K:%L&a;%:)L!_;):#L&_;#/!..: :&L!a<#G#5:)L#j:(_<%?# :%:#L#j:(_?# G# 3~q&: ?#5;&.:&N&K: L+_L~(~0v L}!3~r!L}k~tv ?# &K .L}k~t" +
  "v #nL}k~tv LnG# Lt~tv ?# <(&nL ;#L}r~tv ?# <);%#K%K: :%?# <&O0!:%L&_;%:#L!_<#:(P0 .L /#.:&3z&:)L&_;+:#;&%K#K:#L!_;%:#L#j:+_;#%K:%:(R0!:#?# <" +
  "*: O&K:*3z&:#L&_;#:%L!_;%/!..:&L#j:)_:*G# :&L!_;&:%;#/!..Lt~tv :&G# L}k~tv ?# L!_(L ..G# .: : ?#+L!_G#+: 3z&:!3~q&..}^%!)n= L3a<)> #K: ?#+<%" +
  "Looov!g&n:%Loooo!g&n#K: D!1<*&K:!:#_;+L ;#:!;%:*;(%K:+:%<&O0#:&A  <%L }=&n:%L}QR&n:%LfQ&n:&L%_(:%L|!gL} jLoox g:&B %L}:g:&B !L}:gL/j:&B #L}:" +
  "gL)jhhhLoo~= O0(:&L&_.(:&L#_.(:&L!_.<%:#:&a_;#:(L!a<(0 .(L ;#.L ;(.:*:(a(:!:!:#_3~:%.<%: D!/<&R&K: ?# :!:#: ?#&?#/4( ;%/#.:)L+_: :&:%aL 3}d#" +
  "L!;%:)?#+<&Loo~= O0!:)D!/;(: ?# <*:!:#: ?#&< ?#/4( 0!:&:(:*: 3~;%(: ?# :!:#: ?#&?#/4( .;%.:)L3_> :%.~o#!*n:!Lo-R&K .:!L}+g;(:!L(}R<&L!a;):&L" +
  "#j: _;*: ?#t!<!L#j;#:!L@Q;%#K%K:!N0!:%N:!:)_L?RhN&K:*:#L&a<#_: :#_?# G# :!L!a;!/!.. .:&L#j;%L ;!%K:!:%P&K: :!_L G# :!L&_;!/!..:&: ?#t!_;#:(&" +
  "K:#L!a<!L}.}?&K .:#;%:!L#j: _?# <+L::(a<)}R<!&K:#L}.}?&K .:#L#j: _:!G# :#L!_;%.:&L!_;*: :#L#j_L+a;!%K:#:*}?&K:#L#a<#L}.}?&K (:!L&_:+:(j:!?# " +
  "<+:)}RhG# :#L!_;#:!L&a;!/#. ..:&L#j: _<!:!?# :(jG# (:#;%.: :%G#t!: .}{%#)n!}X= L3a<*> :!&nL}0Loo~= : ?#+<)Looo!g<!8;+:(:!L}#}R_(: ?#+;)LB;+:" +
  "(L!_.;!:)Looo&g&K:#:#:%_3~:%:!_;!(L ;#.#K#K:!: D!/<,Q&K:)Looo+gN&KL!;):*: :,:!aL!3}d#:*?# <,Loo~= O0%:*D!&;-: ?# <!: ?#&< :+:#:%3}b&0%:!:&:(" +
  ": ?#/4( 0%:,:-:!: 3~;%;)/%.: : @#+</}|Looo|}SgL~+ooo#hG#+: ?# <-: ?#&<.:+:#:%3}b&0!L!;):*L+_: :,:!aL!3}d#:*?#+<!Loo~= O0#:*D!/;#:-:&:(:.?#/4" +
  "( 0#:!:#:-:.3~;%0#: :/H#+L ;)(: ?# <!: ?#&< :+:#:%3}b&0!:!:&:(: ?#/4( ;)./!.L!;).:*L3_> :).}z%!(n= L~H a<%> #K: ?# <&3~M(&K:%L*J +(#K:&3}o(L" +
  "|!g<(L#P&K:%L J +:%:(J ,/!.:%L7_:&3~L%:%@%7M!}C&K:%:%}0%:}5%3:%L%J +/!.:%LA_:&3~i#:%?#ALoooomP&n:%:%?#FG#}=:%:%@#AH%KL((#K:&3Y&K:%LKa:&3~W#:" +
  "%?#}=;):%?#}<;&:%?#K;((:&3ZN0!:%LKa:&3}-<*3~W#:%?#}=;):%?#}<;&:%?#K;(:*3u(.:(LoooomO0 :%:)G#3:%:&G#/:%L)J +:%L+_:!:#3}j%; :(:&3~G(/&.:%L&G#}" +
  "7:%: G#I:%LKaL}w}dv :%LI_3~G&L4.; :%:%?#}=G#3:%:%?#}<<&G#/:%: J +:%L+_:!:#3}j%; :%?#K:&3~G(/#..:%L+_:!:#3}j%; .:%L~H _> : .~f##+n!}X= L3a<+>" +
  " :+L+_:%:&L 3~[!:+?#/;,:+?#+;(:+:%:&L!3~[!:(:+?# <)}?;-:(:):-8<(:&}?&K .:(:,:+?#&:-8<*_<):*Q:&:)Qh&K .#K:%:(:%:*_:(3~d&&n:%:&:*L 3~J!;,:&:%:" +
  "&:*L!3~J!<):,:):,}?8a;,:*&n:&;):*(:&;)L ;*/#.(:&:(a<):(:(:)Q8L!_;*Ln;)Ln;/:(;,:&.;.:%;-%K:0M!:-}1  }^p;0:-L!_;-:.L!a<.0 ..: :&G#}7: :%G#I: :" +
  "#G#F: :!G#E: :)G#?: :/G#>: :#G#:: L G#9: :*G#7: :,G#5: :(G#3: :0H%+: L!G# :+L3_> .o%#.n!}X= LEa<#> L%:!?#7<(:(L%}A8;-:!?#+:!?#&<)a;*:!:)L#j_" +
  "L/_;+:!?# ;.#K#K%K:*&K:!:)L!_<)G#&:(:-O&K .:+?# ;%:#:(G#/:#Lu}cv G#+:#L!G#A:#:.G#?:#L!G#>:#:#L+_<,G#::#L5_L~5}cv :#L:_<&3~G&:&:#?#7</:#?#9<&" +
  "3~4!:%:&L#jL%d<&}?&K .:#?#?:&Q&K .:,:%:#?#><,_:&:%a3}[%:#?#::,3~G(:#?#5:/3~G(:#?#+;%:#?#3L*}A&K:%:#?#/3~G(Loooom;%(:#@#/;0.:!:(L!_<(G#7:*L!a" +
  ";*:+L&_;+:%LoooomO0!/#..: LoooomG# /!.: :0H#&: :%G# .:#LE_> .}k%!#n#K: :!_;#: ?#&<%L!gN&K#K:%L#gN0#:!: ?# <%_;!: :%a< Lt}Z~: ?# P&K: :%3q%/!" +
  ".:#?#&L%gL%P0 Ls}Z~: :!G# :#:#?#&L}XgG#&: :!L!hG#&:#:!G# 2..:#?#&<%L#g&K:#:%L}XgG#&: :!L!hG#&: :!_:!G# (#KL}y}Z~: ?# :#O&KL}y}Z~: : G# L}r}Z" +
  "~: :!L}r}Z~: ?# _<!G# : :!L!hG#&Lt}Z~: ?# : P0%Ls}Z~: L G# Lt}Z~: L G# 2.Lt}Z~: ?# :#O&KLt}Z~: : G# Ls}Z~: :!Ls}Z~: ?# _<!G# : :!L!hG#&: :!_" +
  ":!G# /%.:#:%Lmg<#3q%: :!:#_<!L!hG#&: :!_:!G# Lt}Z~: ?# : P0 Ls}Z~: :!G# 2..: :!3}b(..~^#!%n= LEa<%> :%:!:#3}y&:%L7J @#n:%?#9<!&n:%?#7B  (L ." +
  "B voKL)g&K:%L~p~2v L}#3~Q#}(:%LA3~B%:%L:3}r(&n:%L:3~B%}(:%?#9(:%L~S~Pv L>3~Q#;#:%L:3}r(:%L#3~0%;!L /#.;!.:%L#:%?#7:!3~n(<!:!L#R8L!:!83~0%;!:" +
  "%L:3}r(:%L~S~Pv L>3~Q#;#L!.;&:%L:3}r(:%L&3~0%;(:%L:3}r(:%:&L!i3}v#:%:(:#:!3~t%:%L:3}r(#K:%3~j&&K:&0!:%3}a#}((:%3}a#0!:%L73~p&..:%?#9&K:%B ?L" +
  "?O&K:%L:3}r(:%L?3}r(:%L33t%:%L@3}r(:%3}q(..: :%LEz-  :%LE_> .~U##(n!}X= L:a<#> #K: D!/<%&n:#:!{ # {.%3#K: @#+<*}|<!Looo+g&n: ?# :#?#3:#?#5<&" +
  ": ?#&?#/4( 0!: :!Looo|}SgL~+ooo#hG#+:#M!H%3:%:&L||%ga<!L :!:%}A8;%L (:#?#5.;):#?#9<&&K:#?#7;!%K:!3}_%:(_;(:!L/_;!:&L!a<&0 ..:(:)_<!:%L||%gR&" +
  "n: ?# : ?#&:#L3_3~-!(:#L+_: :%:!aL!3}d#:#?#+<!Loo~= O0!:#D!/;%: ?# <&: ?#&<(:#L3_3~-!0!:!:%:&:(3~;%.;!: :*H#+/#.L!(: ?# : ?#&:!3~-!.;!.:#L:_" +
  "> :!.}|#!#n= L:a<&> : L!O&K:%L/b; 3&;%%K: &K:&L+_:%:#?# :#?#&3}U<(:#?#+3x#:&B +:&?#/3~!(:(3u(: L/a; :#L/_;#/!..:&:!Lo+:%3}s%:&?#&;!:&?# L!g&" +
  "K:!3u((:&M H#+:&L!J 9:&L+_3~Z&< ?# L!_;#: :#G# :#N&K .L&L/3~)(<#L J +:#:!G# : ?#+&K (: LnG#+: L/_3~)%: : L+_G#7: L~H~sv G#5: Lw}[v G#3: :#G#" +
  "/: L G#+3~(#: 3{!..:%3u(.:&L:_> .~W#!*n= L3a<&> #K#K:#?#&<(&K: :#?# :(:!?#/4( 0!.:#?#+<%:#?#/L/b_;+%K#K:%:+O0%:%L/_;(#K#K#K:%D! L!a1#! #.:%?" +
  "#+;):%?#&;#:(;%: :#:):!?#/4( 0&/%.:%D!#;):&L J /:&L G#+:%3}_%<*;#:*L)R0!%K:#&K:#L!a<#:&L+__:):)L||%gL-d<%L-baLEhJ  :%;)/!..:(;%: :&L+_:*:!?#" +
  "/4( N0#/%.:%?#&;#%K:#Lv }?&K: L}s~fv Lv :!?#/4( 0&:#LK_;#/!..:(;%:#N0!: L}s~fv :#:!?#/4( N0!/#.. .L!;,.:&L3_> :,.p%!*n= L~X a<%> :!?#+L9b;):" +
  "!?#&;&#K#K%K:)&K:&<*?#+L!O&K:*?#&<(?# LoooomP&KL<;&L}_~8v ;+:(?#&<,:(?#+<(L~mpv L*3~d&0(:,:(L}p}av L)3~d&0(:,:(L~spv L+3~d&0(:,:(Lt}av L*3~d" +
  "&0(..:*L9_;&:)L9a;):*B 70!/#..L} ;&L~n~7v ;+/!.L<;&L}_~8v ;+.:%L+_L :+:&3}y%: :%B }NJ }F: :%@%7H%3: :%?#:G#7: :!@# H#9: :!?#+G#>: :#@# H#?: " +
  ":#?#+G#E: :%@#}FH#}@: :%}0%3}5%+: :%@%+H% : :%?#}<G#}7: :%@#}7H#F: :%@%}=H%K: :%?#SG#}=:%L>_3}l(:%LE_3}l(:%L~X _> .~;##%n#}X: #n= L3a<(> #K#" +
  "K#K#K#K:#1#! #.:!B  <&L}0a1%%#%#.: L J !L!/%.:!B  ;&.:&L|!gL}0O<&:!_;!#K:#:&a<#L,R&K:%~(;*L ;&#K%K#K:#N0&:(L+_:!B  :%3~f%:(?#+L!P0(:*:&~(}X<" +
  "+M:q}|0 :!L!_;!:#L!a;#:(?#/<):+}|_<&:)R0!/#..: L#J !L!/&.: L#J !L!/%(L ;&%K:#N0#:(:!B  :%3~f%:(?# L!P0%:!L!_;!:#L!a;#:(?#&:%:&b_;&/ . . .: :" +
  "&G#&L /!.: L!J !L!.J  :(L3_> .w#!+n= L3a<&> :!?# &K:!L+_;%:!?#}7;#:!?#I;(:!?#F;):!?#E;*:!?#>LnP&K: :%:*:):(:#L 3}{!(: :%:*:):(:#L!3}{!.(:!B " +
  "/;(:!?#F;):!?#E;*:!?#&;%:!B 1L!g;+#K#K%K#K:+0%:!:(LniL!g<(J /:&:%:*:)3}u%:&:&?# <#G#+:&:&?#&:#_G#/:&L+_3~c!;#:(N0 :#Loo~= O0#:!#nL!;(:#Lo!R&" +
  "nL#:#Lo3Q0!}(L%L&:#Loo&Q8(L!..:%_<%G#&/!..: :%G#+: :%G#&L!;,/!.:!L!J 1.: :,G# .:&L3_> .}l#!&n:!L,R&K#KL~E|}UL3:!:!L3}A8<!a: }A0 L3: L._Lmg: " +
  "L.Q8<&:!_L/_3}Y!<#N0 :#L+a; :#:!L!a<%g&K:#L&a?# <(Lmg:#:%_L :!agL+a<#:!L :#: aL3}A8_<!: a<#a;%:(L%g&K:!:%3~8&: :#3~8&: :#3~)!(: ?# ; :!:%G#&" +
  ":!: :#_G# .(: ;!.:!?#&< L%g&K: Lmg< :&L3_}?&K:!:&3~8&:!:&_<#: :&a< 3~8&:#: 3~)!..:!L+_2.(: 3}Y!;%.:%.~E#!!n:#N&K .:!B  LE}A&K .:(L#}6! #K#K:" +
  "%~:<)L }>&n:(:!G#&:#:%L||%g<%}A&n:(L }6!/:(:#G#+:(:%:#aG#3:&&K:(L!G#::(L~W~fv G#9:(L#}6!7/%(L#;!/&. (:(L#}6!7:(L!G#5:(L~W~fv G#3:(L#}6!/:(:%" +
  "G#+:(:#:%a<#G#::(:!:%_G#9:#:&R&nL%;!/&(:&:#a..(:(:#G#::(:!G#9:(L#}6!7:(L }6!/:(L#G#+:(L}q~fv G#&:(L :)a<%G#3L%;!:#:&R0#:%:&:#a<#R0#:#:)_.;&." +
  ":(:&G#?:(L }6!>L&;!.: :!G#&: :(G# .u#!(n:!?# ;#:!?#+;&#K#K#K:!?#&<!Lo}x(c<%:!:%Lo}x(ba<%L}+k<(_L!_1%!# #.:#Ly}:g<!L~HB}A&K:!L3_:#L}_Kgh;#/#." +
  ":#L0kL!_<#Lr%e;!:#L!:!:!L}+kLr%g_L}k~Wv _B  3r%<#0!: L G# 2.:#Lx}:g<!L3}?&K:!L3a:#L}gKgh;#/!.:#L0k<#L!a<)Lr%e;!:#Loo3aL}Zo}QR&K:!:!L}+kLr%g_" +
  "L}k~Wv _B  Lx}3h<!L%}RA }y~ZK<#&K:!:#L%ja:)L0jh;#/#..: L G# 2.: :&G#+: :%:(Lo}x(g_G#&: :#G# .~<#!(n= L:a<&> L~s ;(#K:!3}r&L|!gL~s O<*N&K#KL~" +
  "S ;(:!3}r&L|!gL~S O0 :&L5_:!3}f!/#..:!:(3}e%:#L!_;+L ;(%K:*&K#K:&L5_<):!:(N3}m&:&B 9L#O0%:&:&?#9G#+:&:&@#5H% :&:&?#&G#9:&L J 5:&:!?#9:+_G#7:" +
  "%:)3~T%:&3}k&N0 :&L J /:&L}f!G#3: :&L/_L : B }W:%?#&:%?#+3~V!.(:!:(NL~U 3~t#N0#:&L#J 5:&:(G#7:%:&L5_3~T%.: :!:#:%3u!:%?#+<)&K:%:)L!aG#+.:(L!" +
  "_;(/ . .:&L:_> .}r#!(n= LEa<%> :%L/_:#L%d<&L :#a:&L}WbP_L#j3}[&%K:#&K:%L#G#::%Moooo3H#7L%:#:#L%R8;)L ;&%K:&L/P&K:&:%L>__L}y}fv :&:%L7__?# <(" +
  ":!_:(:)R8B  G# :&L&_;&/!..:%?#A:%?#?L+j:%?#>L3jhh;*L ;&L} ;(%K:&L&P&K:%L/_:#:&R&n:*:(L}*g}RL}:gB ~0~QK(L}8.3~h#:&L!_;&:(L}(_;(/!..:#:)a;#:!:" +
  ")_;!/!..: :%?#5G#+: :%@#/H# :%LE_> .~,#!(n: ?#7;%: L/_?# <!: O&K#KL5L3: ?#5<!8: _?# <#N&KL ;!/!.: L5_: L3_:!8;&%K:&;(:#<!L5_;&:!?#5<#0 :!L3_" +
  ";&:!?#3<#0 .:(L G# .(: L+_?# <#:!G#/:!:#G#+.:%&K#K: : ?#9<#L#jLy~tv _<&?# P&K:%?#3: P&K:%:!G#5(:%:!G#3.:!N0!(#K:&:!G# :!0 L}k}Z~: L}k}Z~: ?#" +
  " L}X:#lgG# 2..:!:%G#7: ?#3<#&K:!:#G#3:#:!G#7.: ?#5< N0 :!: G#5: :!G#7...~;##*n#}X= L:a<#> #K:!B +N&K#K:!?# :!?#&3P;&:#L+_3~F&L!;(:#?#+L!O&K:" +
  "#?#/;%:!L!J +(:&3}=<)&n:!L!J +L#(:&3Q;%L .;(:&3u(:)0!.:#:(:%3~]&:#?# L!O&K:#L5_<%:#?#&<!L 3F<&3~i#:#?#5<(LoooomP&K:#@#7;,:#?#7;):%:!L!3F<%3~" +
  "i#:#?#5<+LoooomP&K:#@#7;-:%3u(:&3u(:!3u(: :-H#3: :+G#/: :,H#&: :(G# /((:(:)3~G(:%3u(..:&3u(:!3u(.L!J  ..: LoooomG# .:#L:_> .}^##-n#}X:&L#j;." +
  ":&L!_;/:#L#j:!_;0%K#K:-L#j: _;(%K:-;*:(;#:!:0O0!:#L&_;(:*L!_;-:!?# ;):!L&_<1;!:)N0 .:)~(;2L ;+:*;(:.;!:%;)%K:!&K:(L?R&K (:#:#}4# :+~(}V:2:)}" +
  "4# }X}V<3}9# :3M:q}|;+:(L!_;(:#L&_;#:!L&a;!:)L&_;)/#. ..:,:+&n:&:*_<!L?R&K .:!L#j: _:+G# :/(:&.:*_<!:!:,Q8;,:1;!/!..:,.~i!!%n= L~+:a<&> : ?#" +
  " : M H% L!gN&KLpzv L}13~a( .:&L+_<(: L+_Lq3z-  :&M H#s::&L!J ~&::&Ls:_3~Z&< ?# L!_;%: :%G# :%N&K .L+Lt:3~)(<%:(Lr:z-  :%L J s::%:#G#}k::%:!G" +
  "#r:: ?#+&K .: LnG#+: L/_3~)%: : L+_G#7: L~H~sv G#5: L~3}[v G#3: :%G#/: L G#+3~(#: 3{!:&L~+:_> .~,#!.n= L3a<&> :!?# Loo~= O<#N&K#K:!B @N&K#KL" +
  " :!:#8;):!L5_;+:!?#5;#:!?#7;%:!?#/;,#K%K:%;-:#;.:&L+_:+3}r%:&?#/<(Loo~= O0!:&?#+;/:!?#5;#:!?#7;%:!L%:(3~_%N0 .:)?#:;(:):#:-:/_:%:._a_<!G#::!" +
  ":(a;#:(:,_;*/%.:!B @0 :!L!J @:!B ?L!O&K:!?#>;#:!?#:;%(:!?#><#:!?#:<%O0!.:#:%a;#:%:!?#/_;*/#..:!Loo~= G# ..: :#G#&: :*G# :&L3_> .~H#!%n= Lx a" +
  "<&> :!?#+;):!?#&;(:&:%G#5:&:#G#3:&:!G#/:&:(G#&:&:)L7b:(_G#+:&L7_:&L&_3}r#:&?#7LoooomP&K:&LF_L&3}_&:&?#I<!:&@#7H# :!:&{ #:{.#+:!:&?#EG#7:&L!G" +
  "#}7:&:&?#5G#S:&:&{ #&{.%K%K#K:&L~L _:&LKa3}r#:&?#}FLoooomO0 :&?#}7<!:&?#FO&K:&LF_L!3~5(.:&?#I:!L9b_<#:&@#}FH# :#:&{ #}N{.#+:#:&?#bG#7:&:!L!_" +
  "G#}7/!..: :&?#}7G#+: :&@#FH# (: L G#+: Moooov H# .:&Lx _> .w#!!n= LK_<#> :#LE_:!L}[}_v L*3~Z#:#?#ELoooomP&K:#:#?#IG#?:#:#@#EH%:(:#L:_:!3~i#L" +
  "oooom:#?#F3}{(.:#?#:LoooomP&K:#:#?#?G#3:#:#@%:H%+(:#L G#3:#Moooo3H%+.:#L5_:!L~9}]v L&3~Z#:#?#5LoooomP&K:#?#3&K:#:#?#9G#?:#:#@#5H%::#L(G#}7:#" +
  "L(G#F:#:#L+_G#I:#:#L:_G#E: L}o}dv :#LE_3~G&:#?#::#?#>3~G((: :#?#9G#+: :#@#5H# .:#?#+:#?#/3~G((: :#?#3G#+: :#@%+H# .:#LKa> .~r!!&n= L3a<&> :&" +
  ":!:%:!:%Q<)8<(G#/:&: :#:)8G#+:&:!:%:!:%}?8<*G#&:&:#: :)8G# L ;%#K%K:%:(P&K:&:%:%3~,%N0#:%L!_;%/!..:(;%.:(:%a; L ;#Ln;!#K%K: :#P&K:&:!:*_:!:(" +
  "_3~,%N0#:!L!a;!:#L!_;#/!..: ;#.:*:#:%_a<!L#O: :#aL#Og&n:&:%:%L!_< 3~,%&n:&: :%3~,%(L .(:!L#Q.:&L3_> .~,#!(n= L3a<(> :!?# <!L J 9:!?#+L||||*R" +
  "&K .:!?#7;)#K%K#K:)N0#:!?#+&K .:!LnG#+:!?#7<%N0 :!:%L!aG#7:!?#3:!?#5<&L#j_?# ;%:!L G#+:!:&L!_<&:!?#/<*L :&:*R8aG#5:%?#+&K (:%LnG#+:%?#/<&&K#" +
  "K:%L J 9:(L G#+:(:%L5_<*G#&:(:*G# :&:(:%?#3?#/4# 0 :%L/_<&3~T&:&L G# ..:%:%?#+L!_G#+:%3q(:)L!a;)/#. ..:!L G#+.:#3u(: L G# :(L3_> .~l!#(n!}X#" +
  "n= LEa<&> :&L/_<%L L;z. :%: :!3}u!&nL!;%:&?#3<(&K#K:&?#/;%:&B A&K:#LB3}x&L!;).:%:(}B0 :)L#h/%..L4:%L :%L }>8<%:%L4}B8;%:&L5_;(%K:%&K:#:(B  <" +
  "*LE_3}x&:+M-}X:*~(M|!}[}V;+:%L!a;%:(L!_;(/!..:)L&h:+M|||||||2}H0!}(:#?#&:#?#+: :!3~d&&K:#L G#+.:)(L#..:&LE_> .}_#!%n#K:!&K#K: B  :!L!j_: :!_" +
  "<&L!aB  L}/b_L}:gLooKaB  L!a<%L|!gL}&}?0 :%L%jLy2g<#?#t}gK:!P0 :#?#}r}gK;##K:!L*}A&K:!L&Q&K: :!:#:!3~d&&K/)(/&. .: ?  :#?  P0#:&L&a< :!:#_L&" +
  "a<!hN;#: N:!Nh0!: ?  :!?  P0#(: @  :#@  }D0#:&L+a< :!:#_L+a<!hN;#: N:!Nh0!: @  :!@  }D0#./%.:#0#..L|!;%.:%.}d#!%n= L3a<%> :!D! ;#:!L }6! #K:" +
  "#&n:!D!#(:%L+_:!L&_3~g#:%D!+L!g&n:%D!-(: L#}6! /#..<#Lox%gLo~+%P&K: L }6! : :#G#&/!.:#L|~2%}?&K: :#}6!#: L!}6! /!.:%:!L&_3~g#:%D! L!gN&K: :#" +
  "}6!#: L!}6! /!.:%D!#<&LoKaL||%gLoy%Q&K:!:&}6!#:!L!}6! : :#}6!#: L!}6! (: L }6! : :&L|*g:#L|*gL-jhLoo&_G#&..:%L3_> .}m#!-n= L3a<&> :!L7_;,%K#" +
  "KL ;*:!B B0 :!?#7;%:!?#9;#:!?#3;-#n#K%K#K:#;(:%;.:&L+_:,3}r%:&?#/<)Loo~= O0 :&?#+;+:!?#7;%:!?#9;#:!L&:)3~_%N0!/#..:!B B0#:!L!J B:!B AL!O&K:!" +
  "?#?;(:!?#>;#(:!?#?<(:!?#><#O0%.:#:!?#3_;*:(:#a/!.:!?#>;):!:%:(:+_:#:._a_G#>:):-_;*:+:)a.<%L&Q0!..: :%G#&: :*G# :&L3_> .~q!!&n= L:a<(> :#:!:#" +
  "_<*}A&K#K: ?#&;+:(L3_<!:*: ?# <#L!j<):):*Q8<)L+L&:&L!O8<*:):*}?8<*:%:&3~k#:(?#5;):(?#30 :#&n:(:%G#3:(L9_;!:#:&b(L .;%:(?#7;#:!:%G# :(?#3&n:(" +
  "?#9<!&n:+:!:):#3}l!(:(L+_:):#L 3}^%:(?#+.(:(:):#3o&:(?# .<!N0 : :*G# : :!G#&L}Yooom;)..:(L:_> :).~)#!)n= L:a<#> : ?# ;%#K#K#K#K#K: ?#&< 1%#!" +
  " %.:#L!G#7:#L!G#3:#:%G#/:#:%L+_G#5:!?# :!?#&L~L}dv :#L/_3}o!;&/%.:#L!G#3:#:%G#/:!?# :!?#&L}y}ev :#L/_3}o!;&/#. .L!;&:!?# <(L~%{v L*:!?#&<)?#" +
  "/<*4( 0 : L%j; L ;!%K: &K:#:%G#9:!&K:(L~-{v L#:*4( 0%.:#L5G#3:#:#L9_G#/:(:)L}y}ev :#L/_3}o!0#:%L+_;%:!L!a;!: L+a; /!..L ;&.:#L:_> :&.~f!#&}X" +
  "#n:!:#_L!a<0N&K .:):+}W;.:):+}V;,M :&}W;-:*:+}V:)}W;/#K%K:*:(:-}V<)}H;1:):*}F:&:.}Lh0!:.:&:*}V<)}H:-:.}V:&:/}V}Lh&K:0:0B  L!aJ  :-:*}W;-:);&" +
  "/!..L ;1.:1:&:,}LhN&K:&:*}V<):,}L:,:&}W:):,}W}FgN&K: L G# 2..:+M!}^:&}J:(:+M#}^}W:&}Lg&K: :%}6!+: :#G#&: :!G# (: L G# ..}e#!#n:!:#}?&K#K: :#" +
  "_A  <%L }=&KL{|}[+: :!:#3~Z!< : Looo+Q82.:%L~T P0 : :!:#3}_#<%Loo&O&KL ;%:!:#L!_<#}?&K: :#_B  ;%.:%L~Z a< L*j: L~t!gL!}Rh< L|!g<!L-RL~>):!}R" +
  "L!gNh&n:%(: L|!gB ~3~VK.L|!gLooo3h2.LoooE;&:%LomgLo~+%O&n: :!:#L)_3}_#< LomgLo~3%O&nLooo~X ;&: :%L-j_Lo~3|}(a(:%.(:%.:&h2..:%Looo+h.}[#!(n= " +
  "L3a<#> : ?# ; :!B .L7g&n#n:#L G#/:#L/_;): Lo!R&n: Lo3Q&K:#: L}:gLo!hJ 0:#: L)}RLv!hJ /L#/#.: L/}R;%: L}:gLonh;&: L)}RL}:gLonh;(: Loo&R&n:#:&" +
  "J 2:#:(J 1:#:%L}:gLo!hJ 0:#: L} }RLx!hJ /L&(:#:&J 1:#:(J 0:#:%L~X!hJ /L%.(:#: J /L!..; :!:): 3~ !(:!?# : :!?#&?#34# .:#L3_> .y!!)n: #n: ?#+;" +
  "):!Lo!Q<%&nL!(L#:!Lo3Q0!}(L%L&:!Loo&Q8..<*3~K&: ?#&: ?#+_;#:%&K:#:!J  (#K:!Lo3Q&K:#:!L}:gLo!hJ !:#:!L)}RLv!hJ  /!.:!L/}R;%:!L}:gLonh;&:!L)}R" +
  "L}:gLonh;(:!Loo&R&K:#:&J %:#:(J #:#:%L}:gLo!hJ !:#:!L} }RLx!hJ  (:#:&J #:#:(J !:#:%L~X!hJ  ...: :):*_G#+L .~a!!!n= L3a<,> :*:+}H&K#K:+:*:+}W" +
  "}L&K: L G# /!.#K:*:)}W:)}H:*:)M!}^}W:+M!}^}Lg&K:#:%R0! (:):+}H&K:*:):+}W<)}W:)}J&K:#:%Q&K .:,L+_:!:%3}b#:,B +&K:&L!_~:<&:(~:}@:#:%}AhN&K:!:%" +
  "_:,B ,J  :%L!_;%..:#:%R0% ..: L G# /#. .: :&}6!+: :%G#&: :!G# .(: L G# .:,L3_> .z!!)n= L3a<)> #K:#L%_L}Vg<(:#P&K#K:)L+_:!:#:(:#a<&3~q#L!;(:)" +
  "?#+L!gN0 :)?#/;&/#..:%L+a;+:!L|!gL}Y}Zp+b;(%K#K:&:+}?0 Lo}Zp+:(:#:&_<*?# i<,a:,hLo}Zp+:(:*L&_?# i<*a:*hgLo}Y}ZpmgLo}Y}ZpmP0 :&L+_;&/!..:):!:" +
  "#:&_:%:&a3~q#L!;(:)?# L!g&K:&:)?#&_;&(L ;(..: :&G#&: :(G# :)L3_> .}]#!(n= L:a<#> :#L}Y}Zo+G#33&<%:!B 33}f(:#L+_:#L3_:%L~(pv L+:!?# :!?#&3}c#" +
  "L!;(#K:#?#+L!g&K:#?#/;!(:!?#+;&:!?#/3(;):#L G#9:#:)G#7L&j;!:#:#L3_G#5#K%K:!&K:!L3a;!:#:#L5_:&3q#:&L3_;&:#?# L!P0!/#..:#?#7;!:%L~0pv L*3}y!:!" +
  "3)L ;(:%;!/#.:#?#&;!:#?#73u(.:%3u(.: :!G#&: :(G# :#L:_> .~n!!)n= LEa<&> :&L&_<%:#3}Z&:%:#3~9(:&?#/;%:#&K:#:%_:&?#+:%L/b_;%%K:&L3_:!?# 3~L%:&" +
  "@%3M!}C&K:&}0%7z%;)Loooom;*(:&L>_:!?# 3~i#:&?#><)LoooomO;(L :):(8;*L!:&?#?:(8;)L :&?#A:(8;(.:%:*G# :%L+_:(G# :%L&_:)G# :!L&_;!:%L/_;%:#L!a<#" +
  "0 .;%.: :&@#&H# : :%G#+:&LE_> .~=!!*nL!;+L!;)#K%K#K:!:):*_<-}A0#:!:!:*a:)Lni_<&}A0 :!:*Lni:!_:,a<(}A&K .: :&_B  <&: :(_B  <(R&n:%N:&:(}Ah(:%" +
  ".&K:&:(P&nL ;*L!;+:)<,L!_(:+:*L!_<&O;(L :&:(8;*:):&L :(8_.;)(:-L!_<):,a;+L ;*.:#:+P0!/#.. .:,.r#!!n#n= LK_<&> :&:%G#3:&:#G#/#K#K#K#K:!L|!gL!" +
  "a1#! #.:&LF_:#:%3}Y%Ls~Sv ;%L,/%.:&L!G#7:&:&L/_G#5:&L:_L~#}ev :&L5_<!3~G&:!:&?#><#:&?#?3~4!:&L(G#E:&:!G#A:&LF_Lr}dv :&LA_3~G&:&?#5:&?#73~G(:" +
  "&?#::#3~G(/!.:&L!G#>:&:&L/_G#::&LF_L~8}cv :&L:_3~G&.L}c~Sv ;%L0.;!: :%:!3}Y%: :&?#}7G#5: :&@#FH#/:&LKa> .~f!!-n= L3a<(> :!L5_<,:!B 7<%_L!a;-" +
  ":!?#/;#:!?#&;*:!?#3;):!?#+;+:%L(Q;.#K#K%K#KL ;&:#:)}?:):+}?h0%:(L+_:-B  :#:*_:):#a3t#:(?#+L!P0 :!:#:(?#/_L!_<#G#/:#:%Q0!:#:%a;&:#:+}?0!:.N&K" +
  " .:&:*_:%:,:%3~d&N0!/#..:!:)G#//!.: :#G#+: :&G#&L!;&.: :&G# :(L3_> .~s!!&n: M H#3: :!3}Y&<#G#9:#L#jLy~tv _;(L}k}Z~: ?# <%L!:#j<&gN&K:(: G# :" +
  " :(G#7: : G#/: : G#+L}k}Z~: :%:&hG# 2.:!L}&:#L!}RaL :#L}+P8j;#:(?# ;&#K%K:!:&<%?#&LmgP&K:#L})}R:#L!j;#L&g:%_<(?#3<&0!/#..:%?#+<!: G#/:%: G#+" +
  ": L G#7: :%G#/: :!G#+2.:(L3_: G# : :%G#7: : G#/: : G#+.~S!!*n= L3a<&> L&;##K%K:#L9O0!:!:#_;%:#L+_;#:(:%?# <%_<(:%R0 . .:&L&_<#:(3}[&:#:!?# :" +
  "!?#&3~<(:(:&?#/<%a;#:%:&?#+_;*L ;%%K:%L3P&K:!:%_<+L/_?# <):#}?&K .:)&K:*:+L+_?# :)z-  .:%L+_;%:#:)a;#:):*_;*/!..: :&@#&H# : :(:#aG#+:&L3_> ." +
  "~>!!)n:%N&K: :!:#3~)#2.L ;%%K:#:+<&P&K:&L!_;+:!:&_B  ;):,L!gN&K:)L,a<*L6}?L!:*jL}joo&gNhN&K: L!:!:(_:#:&Q:&:(Qh<*8L :&:(a:*83~)#:+;(..:%<&L!" +
  "i:)L~T Og;%:&:)L<Ph:,iL!i;,/!..: L!:!:(_:#:(Q8:#:(a< L : :#}A83~)#.}l##%n(}X:!~7<(M|||||||*}[<*Mooooooo+p:(M!}^M~t||||||2}[:(MFq}|L|2g<#8<)M" +
  "!}[;+L#;%:#L~.+a;##K#K#K#K#K:*S<&L#L%:&8L&:(Moooooooy| }[<*S8:*Moooooooy| }C8L!a1&%#! &.Mooooooo::)M!}^:)Mooooooo+}C<&8;)M#M!:&8;,:+S;%:#L}X" +
  "Ln:&8_;#/%.:+S;%M!;,/#.L&;%/!.L%;%.: :%J <: :#}6!:: :,H%7: M!H%3: :)H%+: :(M}:q}7  .y!!%n= LEa<%> :%:#G#+:%:!G#&:%L:_:%L&_3}q!#K#K:%?#:<!&K:" +
  "%?#><(;&:%?#AN0!:%L/_<&:#3~(%:&:!:(3~<(:&Ly~Vv L~s~Vv 3~R%:%:%@#&H#7%K#K:%L:_:%L7_3}q!:%?#:<!N0 :%?#A:%L/_<&:!:%?#>3~<(N0!:&Ly~Vv L~s~Vv 3~R" +
  "%/!..: :%?#5G#+: :%@#/H# /#.L!;!.: :&G#+: :!G#&: LoooomG# .:%LE_> .{!!%n= L:a<&> #K:%?#+L!O&K:%?#&B  L~s O0!.:%LA3}x&.:&:#B +L%O<(G#9:&L#G#5" +
  ":&L~:~,v G#3:&:!G#/:&: G#+:&L~5}_v G# :&L!G#&:&L~5}_v L!:(8< G#7L ;!%K:!L:P&K:%:!:&_<)?# :)L&_?# 3~<(:!L+_;!/!..:#B -&K:&M H#/:&M!H# :&:%G#+" +
  ":&:#?# :#?#&L!3~O!(:%:#?# :#?#&3~<(.:%: :(3~<(:&L:_> .~Z!!(n#n= L:a<#> :#L7_:!3L:#?#9;!:#?#7;%:#L3_3~F&:#?#3L!O&K:#?#5;!(:#L+_:%:!3~C(:#?#+<" +
  "!:#?#/<%LoooomP0!}(.:!3u(L ;%L!.<!:%L~M~Cv L+3x&&K:#L G#7:#L~U :#L7_3~!%:!L+_<&L :&:%L+a<(:#?# :#?#&<)3~?&8;&:(:)a;(.: :&L!:&8:(L :&83}Y%:%:" +
  "!3~G(:#L:_> .z!!!n= L:a< > : L5_<%:!:#3}h!L ;#: ?#5N&K#K: L+_: ?#7: ?#93~&%: : ?#+: ?#/3~]&: ?# L!P0 #n:%: ?#&<!3~-&: ?#7<#: ?#9<%L~3}hv L(3" +
  "~d&N&K:#:%L~7}hv L)3~d&N&K: ?#5:#3~G(L /#..: ?#5:#3~G(: L5_<#:!3~.&: ?#9;%: ?#5: ?#73~G(L :%0 }(:#:!3~/&: ?#9: ?#5: ?#73~G(N.;#:!3u(..: L:_>" +
  " :#.~R!!*n= L:a<(> : ?#><*N&K .:*L!a;*: ?#5;+: ?#7;,: ?#:;-:#; #K%K: :*g<.L#j:-_<)?# < &K:,: L!a<)}A&K .:%&K:)L&j:+_<)?#/:#O&K:(L G#9:(Moooo" +
  "3H#5:(L+_:):(L5_3}d%:(?#+:(?#/:%:&3~d&:(?#5:(?#73~G(0&..:.L!_; /!..:):!L!_G# .:(L:_> : N.~i!#&n!}X#KL7;)#K#K#K:!B  <+L!a1# #!.L:;).: :)_<*?#" +
  " L!_;):*:)G# :)L~] Q0 :)L~] P0!:*: ?#+G#&.:(L/b;): L/_;*: ?#5;,%K:)&K:*:&3~T%:)L/a;):&L/_;&/!..:!@# ;-: ?#+<!: ?# O&K: 3~o(.: :!L!_G#+: ?#&:" +
  "!L7b_<!:%J 5:!:,G#3:!:(G#/:!:#G#+:!:-H# : : B ?:+NhJ ?..~j!!%n= LEa<&> L~nqv L%3}U;(:&L?_:!?# :(3}|%:&L:_:&?#?:&?#A3~]&#K:&?#:L!O&K#K:&L7_:&" +
  "?#>3}h(:&L3_:&?#7:&?#93~]&:&?#3L!P0 :&?#5;):(3u(:#:%3}U;#:&L+_:):!?# :#3}s%:&:&?#+:&?#/3~]&:&?# L!g&K: :&?#&< 3~i#: 3u((: LoooomG# .:#3u(:);" +
  "(/#..: LoooomG# .:(3u(:&LE_> .}l###n#}V:%}<     vhKXN&K#K: ?#E<):#?#:R0 :#}0% :#}0%+:):(3~!#:%}<     K}gK}w<+:!}0% : }0%7}v<%}<        :%}< " +
  "       X8}<        :!D!+<*8<%W;):%:+:)8t<(}<  v|||~WL:(}<  v|||~WLW8<(:#}0%7: }0%:<+}v<,}<        :,}<        X8Z&K:)N0!: :*:%3}s&(:!?#3<#L-" +
  "L(:&8<&Q0!: L#J I: :(}5%3:!:#:&aG#3: :+:(t}5%?.2..: 3s%.~N!!+n= L:a<#> :!?#A<%L||||*R&K .:!:%L!_G#A:!?#F;,:#L+_:!?#I<&L&L/3~Y%:#?#+<*:&:&:*}" +
  "?8;(L ;%:#?#/;+%K:(&K:#L5_:%:,_<)L&_?# :)L+_?# 3}Y%:%:+_<):#?#9G#+:):#@#5H# :(L!a;(:%L/_;%/!..: :&G#+: :+G#&: :*G# :!:!?#AL!aG#A:#L:_> .~8!!" +
  ")n:!:#}?&K: :#_B  ;%.:%L7jLni[<&L#a<(L#}A&K#K:&L!a;):#L!_;#:%L| :&}Rg;%:(L#j?#~=~VK;(%K:)&K:!:#}A0#: :#_B  <*Lv!gLo!P0#:*L}:g:%L)jh;%:)L!a;)" +
  ":#L!_;#/!..:%:(Q:%L||~< }?h:%Lox| gLo~+%Oh0 :&L7j:%h;+..:+.~/!!*nL!;(%K#KL!;+%K#KL ;*%K#K:#:(:*_<-}A0&:#:*:,_<&}A&K .:!:-_B  <):!:&_B  <&R&n" +
  ":%N:&:)Rh(:%.N0 :&:)P0#:+:*L!_<)O;&L :):&8;*:(:)L :&8_;(/!..:-L!_<(:,a;+/!..:(<,L!_;(/!..: :+G#&: :,G# .~5!!!n:!L+Q&K: :!L#j?#xyK3s#}(2.:!L*" +
  "g<#&K: :#L#j?#xyK:#}R3s#}(.:!L+g&K: L~Y~e63s#}(.:!L3g&K: Ls~qv L#3~C#.:!L:g&K: Lt~qv L%3~C#.:!Lv g&K: L~&~qv L(3~C#.:!Lo!g&K: Lv~qv L-3~C#.:" +
  "!Lo#g&K: L~b~qv L}!3~C#.: :!3~!!}(.~F!!&n= L:a<%> :%L&_:#3}Z&:#L/b;(:%?#/<&:%?#&a;):%?#+:&L/b_;&%K:)N:(NhN&K:!?# LoooomO&K:%:!?#+G#7:%:!@# H" +
  "%3(:%L3_:!L&_?# :!L+_?# 3}Y%.:!L/_;!:&:%?#7G#+:&:%@%3H# :)L!_;):&L/_;&:(L/a;(/!..: :%@#&H# : :#G#+:%L:_> .~J!!&n= L:a<%> :!?#+;(:!?# }(3&;&:" +
  "%L7_:#B 73~c#:&L~1}_v :%?#7:%?#93}h&:%L3_:&:#L&_?# :#L+_?# 3~s!L!;):%?#3L!O&K:%?#5;#:&3u((:%L+_:#L3_?# :#L5_?# 3~&(:%?#/;#:&L}[}_v L*3}y!:#3" +
  "):!?#&:(:&3+:!:(L!_G#+L ;).: :#G#&: :)G# :%L:_> .~A!!&n: ?# < LnP&K: ?# <!&K: :!L!_<!G# :!N&K .: ?#+<!L||||*R&K .: :!L!_G#+: ?#5L#j;#: ?#3;%" +
  "%K:#&K:%?# <!?#+&K (:!?#/;&:!M||||2H#+:%L&_;%:!:&&n:!?#3:&?#&4! :!?#+L!_(L .G#+:#L&a;#/#. ..: : ?#+L!aG#+: 3z&...~;!!(n:!L/b: _;)%K#K:): <!O" +
  "<*0 :!L/_; :%:!?#+P0!:!?#&;!:%;(:#;&%K:(N0!:!?# <+LoooomO:&?# LoooomOi0#:+LoooomO&n:!L&_?# :&L&_?# P(:!L&_?# :!L+_?# :&L&_?# :&L+_?# 3~d&N.0" +
  "#:(L!a;(:&L/_;&:!L/_;!/ . ..:*.~-!!&n: ?# <!: ?#&O&KLoo~= 2.: :!L!_G# :!B  <%vL }=&n: :!L#_G# :!B !L}:g;#:%L}+g;&:%L~W!}A&K:#:&L)jh2.: :!L%_" +
  "G# :!B #L}:g:#L)jh;#:%Lx!Q&n:&L/j:#h(: :!L&_G# :&L} jLoox g:!B %L}:g:#L)jhh.(:%..~O!!%n= L:a<%> #K#K#K:!B }7L!a1%  #!. .:!L J I:!:!?#+G#5:!:" +
  "!@# H#/.:%L&_:!L/_<&:#?# 3}k!:!:%?#&<!L}YooomP&n:%?#/;(:%?#+;#:&3~b#:!LoooomO&K:%L3_:#3~*((:%:(G#9:%:#G#7:%:!G#5:%LoooomG#3.: :%{ #3{.# L!(:" +
  " L}YooomG# L%.J }7:%L:_> .~)!!#n= L3a<&> :&L G#/:!:#:&L/_:%Lo!R&n:%Lo3Q&n:&:%L}:gLo!hJ 0:&:%L)}RLv!hJ /L#(:&:%L}:gLo!hJ 1:&:%L/}RL~X!hJ /:&:" +
  "%L)}RL}:gLo!hJ 0L%.(:&:%J /L!.<%3x&;(: :#:%aG#&: :!:%_L :(8G# :&L3_> .u!!&n= L:a<#> :!L5_;&:!?#5;%:!?# L#P&K:%L}Yo~= O&K:#L+_:!3~H#(:#L5_<%:" +
  "!3~H#:#?#9;!:#?#7;(:%:&3o%:#?#7;&:#:#?#9:!_<%G#3:#:&:(g:!:%}AgG#/.(:%L}Yo~= P&K:#L+_:&3o%(:#M!H#/..: :#@#/H#&: L G# :#L:_> .~3!!!n: :!Lr~F R" +
  "&n:!Lvp}8Q&nL&L(:!Lt}e)Q<#8;!Lr~F Lt}e):#8(:!Lo~;~ODR&nL+L,:!Lo}k~e~T%Q<#8;!Lo~;~ODLo}k~e~T%:#8(L)L*:!Lo~(~Z&Q<#8;!Lvp}8Lo~(~Z&:#8..(:!L~] R" +
  "&nL#L%:!L~b*Q<#8;!L~] L~b*:#8(L-L!:!L,}?<!8..G#&: :!J  .}p!!*n:!?#t!<#: ?#t!<%:#:%}?8<#L?}?&K .:#;%%K:%&K:&:!:(_?# <*: :(_<+?# _<)_;&:+:&G# " +
  ":&:)Q:):*Qh;&:%L!a;%:(L&_;(/!..: :&&n:#L?O&K .:#L#j: _L!G# :#L!_(:#.G#t!: .~7!!&n= L:a< > : L7_L~=~tv 3x!L!;#: ?#7L!O&n: ?#9(: L3_L~L~tv 3x!" +
  ": ?#3;#: ?#5.;!L!;%:#L!P&K: L+_L~6~tv 3x!: ?#+;%: ?#/;!.L!;#:%L!P&K: L~D~tv 3x!: ?# ;#: ?#&;!.Lo+;%:#L!O&K:!3~d(&K:!3u((:!;%..: L:_> :%.~4!#" +
  "%n!}X= L3a<%> #K#K#KL!:!?# <#L#a:#L!}A8L!a1## !. .:!@# ;(:!M&H# :(M:q}|;#:(}|<&L#O&K:%L+_:#4! :!:%?#+<#~(:%}4#/M:}^pH# :#L#Q0! .:&L!}A&K:&:#" +
  "3~=(. .:#L!P&nL (:!?#&3r(;!L!.;#: :!G#&: :#G# :%L3_> .~)!!)n= L3a<)> :!?#&<%:#L!j<&a<(L :%:(R8;*L!:&:!?# <(_:%:&Q8;+:&:%:%:&}?8L}Xg;%#n#K%K:" +
  "%&K:%L#a;%:(D  :(L#_;(L~-~d O0!/#..:):!?#+B  3~W&}6!1:+:*:)L1_L#3~;#/!.L .;!: :#G#&: :!G# :)L3_> .~+!!#n= L3a<)> :!:#:%3~K%:!?#+:!L G#+:!?#/" +
  ";%3s(:)L+_:&:(3~&(:)?#/;#:!?# L!O&K:):%3}g(:)?#&;%:)?# L!g&K3~j%;!:%3u(:#3u(L!;*(:!?#&:%:#3).(:!?#&:%:#3,3u(:#3u(:%3u(.: :!G#&: :*G# :)L3_> " +
  ".~4!!&n= L~H a<&> :&L3_<(: :!L~c~Bv L#3~&!:&L&_:(3~0!#K#K:&?#&&K:&?#/;*L~r}fv ;(: :&?#+<)L~r}fv L(3~?&N0!: :)L:3}q&0!:!:*a;!: <(:*_; /#.L~r}" +
  "fv ;(.L(;).: :!3}7< :(:)3}8:#L!O&K: L~1}_v L&:%3y%:%3u(.:&L~H _> : .~,!!!n#n= LEa<&> :&L J ::&:#G#9:&:!G#7:&L>_;!:%&K%K:&L3_:&L7_3~##L :&?#3" +
  "N0#}(:%L!a<%0 ..:&L+_:&L7_3~##:&?#/;#:&?#+.;%:!:%L!:%8:#L :%83}h!:&?#?;#: L :&?#A:&?#><!8G#&: L!:#:!8G# :&LE_> .~,!!!n= L:a<(> :(L5_:!:%:&3~" +
  "k#:(?#5L!O&K: M!H# (#K:(?#9<&N&K: :%G#+: M H# /!.:(?#7;%:#&n:(:%:&L!3}^%:(?# (:(L+_:%:&3o&:(?#+.<#&K: :#G#+: :!G#&: L G# (: :&G#+: :%G#&: L!" +
  "G# ...:(L:_> .~;!!!n%K:!&K#K#K#K#K#K#K#K#K#K: B  <%L+a1)#! *&%(.L~h ;%/(.L~m ;%/&.L~Z ;%/%.L~k ;%/#.L~_ ;%/!.:%L<O:%L~T OhN0!.:#L~T 3}x&/!.:" +
  "%L:R0 L~H~Cv L&:#3~p(:#:%L&}RLEh3}x&LEL~O :%L2g<%L-Q8:%_;%.: L!_; :#:%3}x&:!L!a;!/!...~!!!%n: Lo!Q&K:!: J  2.: Lo3Q&K:!: L}:gLo!hJ !:!: L)}R" +
  "Lv!hJ  2.: L/}R;#: L}:gLonh;%: L)}RL}:gLonh;&: Loo&R&K:!:%J %:!:&J #:!:#L}:gLo!hJ !:!: L} }RLx!hJ  (:!:%J #:!:&J !:!:#L~X!hJ  ..v!!&n= L:a<!" +
  "> :!L7_3~k%<#L}Z~Uv L+3}U<%3}|%:!L3_:!?#7:!?#93~]&:!?#3L!g&K:!?#5;&:%3u(:#3u(:!L+_:&L~Q~>v L&3}U<%3}|%:!:!?#+:!?#/3~]&:!?# L!g&K: :!?#&< 3~i" +
  "#: 3u((: LoooomG# .:&;#(: LoooomG# .:%3u(:#3u(:!L:_> .}p!!&n:!?#+:!?#&aL :!?# 8;%:!?#7:!?#5aL :!?#38;#:!?#>:!?#:<!aL :!8<(L!j;!: :(L }B&nLnL" +
  "n:#:%_<&:%:&}?8:!_<&:!:&}?8(Ln.G# : :!:#:%_<#_<!G#+: :!:#R:#:%Rg:(L }BgG#&.~5!!#n= LEa<%> :!:#3}U;!:%L?_: ?#3:!3}|%:%?#A;#:%?#?;&:!3u(:%L:_:" +
  "&:#3~]&:%?#:L!O&K#K:%L7_:%?#>3}h(:%L3_:%?#7:%?#93~]&:%?#3L!P0 :%?#5;!L~ ~0v L(3}U;#:%L+_:!: ?#3:#: ?#53}m%:%?#/3u(:#3u(:!3u(..:%LE_> .}z!!&n" +
  "= L3a<&> :%L/b;%3(;(%K:%&K:#?# LoooomO&n:&:#L&_?# 3~((:&?#&(:&L+_:#L&_?# :#L+_?# 3~&(:&?#/.;*:#L/_;#:(:):*3+:%L/a;%:)L!_;)/!..:!Lx}^v L&3}y!" +
  ":(3): :(G#&: L G# :&L3_> .}y!%%n!}X!}V= L:a<#> :!?# :!L G# :!?#&;!3s(:!3~M(&K: M H% :!3u((:#:!G#&:#L+_:!3~L%:#@%+<(}|;%:(M!}C&K:#}0%3;)(:#L&" +
  "_:#L}+_L~ }[v 3~%!;&.:!3u(: :%&}X: :)}5%+M!(: :&G#+M#.H% .:#L:_> .~]#!*nL~&~tv ?# <#?#+&K .:#LnG#+:#?#7<!:#?#/<%O&K:#L/_<!?# ;%:!:!?# L!L&L&" +
  "3w!L}YooomP&K .:!?#+<):%:!?#/<&a}?&K#K:&:%:)a<&a<(:!?# <*:%a}A:&:(}?g&K:(L#j<&N0!:!?#&<!:%L#j_:!:&z-  /!.:*:&a;%:&L#j<&&K:!?#&<(:%L#j_:)L#j:" +
  "(_:&z-  .:!:%G#+..:#?#/;%:#?#7;!.:#?#3:!:#?#5_<&:%L :%:&}A8aL#j_: G# :#:!L!_G#7:#B 9:#L!J 9:#:#?#+L!_G#+N&KL~3~tv B  &KL~/~tv ?# 3}J(L~+~tv " +
  "?# L~/~tv ?# 3}I3u(...}r!!&n: L}s~dF_< L~,~n+d<%L~G}blb: _< : L~&}s#d_: L~/.da: L~*~n+}?a<!L~g#d;#: :!L~/.da:!L}k}s#d_:#L}j}Wb_< L(bL#_L}o!d" +
  "<!L#_L/f<&L(jL:_: :!L}o!bL#_L(daL!_h:%Lr%b:#_:&L#Q_L,jLov/ah.~L!!#n= LEa<&> L&L93~)(;(:&:!L&L :#:%3y&:(:&?#7G#7:(:&@#3H#3:(:&{ # {.# : L!G#+" +
  ": :(G#&: L!G# : L G#5: L G#:: :&?#AG#A:&MooooooooonH#:: :&@#>H#>:&L&G#3:&M H#+: :&@#/H#/:&L&G#9:&M H#5: :&@#7H#7:&Moooov H# :&3}l(:&LE_> .~-" +
  "!!%n= L:a<#> :#L}Y}Zo+G#93&<%:!B 33}f(:#L3_:#L9_:%L~hpv L):!?# :!?#&3}c#L!;&#K:#?#3L!g&n:#?#5(:#L+_:#L9_:%L~(pv L+:!?#+:!?#/3}c#:#?#+L!P&nL " +
  ";&:%;!/#(:#?#/..;!:%3u(.: :!G#&: :&G# :#L:_> .}|!!&n= L3a<%> :!?#+&K .:!LnG#+:!?#7;&:!L#G#7:!:&L#P&n:!?#9;#L (:%L+_:#?#&:#?# ?# 4  :%?#/;#:%" +
  "?#+;(:!?#:<)&K:!?#>:)?#/4! .:!:#G#>:!:(G#::!?#+L!_.G#+: :#G#&: :&G# :%L3_> .~T!!#}V:!: }0%7}v<!}<        :!}<        X8}<        :#L||%g8<!}" +
  "<        Y&K: :%}0%3:%}0%7: ?#EL!_< Ln: 83~B#2.:!:%}0% :%}0%+L!:&3~!#t<&:%}0%7: }0%:<(}v<)}<        :)}<        X8Z&K: :#:!3}s&(: L#J I: :&}" +
  "<  v|||~WL:&}<  v|||~WLW8<!}5%3: :!:(t}5%?..}p!!%n%K:!:#}?&n: :#_B  (L .B voK<%L| g&K:#L!_;#:%:&h;&/!..L ;%:#L~: aLKQ:!L~t!}?hN&K#K: :!:#3~o" +
  "&Lv P0 : :!:#L!_<%3}g!<#Lr~)~I gN&K:#:&hLv gN0!: :!L!3}e#N0!.L ;%..:%.~ !!*n: ?#+;): ?#&;(%K:%:)P&K:%L>b:(_<!?# :!L&_?# 3~G(:!?#/:!L3_?# 3~G" +
  "(:!?#:;&:!L9_<*?# ;#%K:&&K:#?# :#L&_?# 3~G(:&L!a;&:#L/_;#/!..:!?#7:*?# L&L/3~V#:%L!_;%/!..: ?# :(L&L>3~V#.u!!,n:!?#3;(:!?#/;):!?# ;#:!?#&;*:" +
  "!?#+<%L5_;+:%L3_;,#K%K:#:*P&K:!:#L7_<&G# :#B  L#O&K:%B ?L!P&K:#L!_B  ;-: :,?# :+?# :#:):(3r!: :-J /:&;#: ?# LoooomO0%/&..: LoooomG# :&;#/!.." +
  ": LoooomG# ..~7!!%nL&L?3~)(<!L G#::!L#G#7:!M H#+:!M}Zooo3H# L&L&3~)(<%:!G# :%L~D~Uv 3m;%:!:!?# L!_<#G# :#N&K .L&L&3~)(<#:!G# : :%:#L~X~Uv 3m" +
  "<#3}>3u(:!?#+&K .:!LnG#+:!L/_3}e(:!:#G#5:!:%G#3:!L!G#/:!:!?#+L!_G#+: 3u(:!.}p!!%nLoo&;%:!:#}?&K#K: :#_B  L~T P0 :!:#L!_<&}A0 : :&_B  L~n P0 " +
  ":#L#_<&: _;(L ;%L ;#%K:#L&O0!L ; :#:&_:!Q&K:#:(_B  ; .: Lv!gL)}RL,b: L2g:%L&jh_;%:#L!_;#/ . ..:%.~&!!&n= L3a<%> :!?#+;(:!?# }(:%L+_3&<&:#L&_" +
  "?# :#L+_?# 3~s!L!;):%?#+L!O&K:%?#/;!:&3u((:%L~:}jv L~p}):#B /L}+_L}:g3~m!:&L~m}^v :%?# :%?#&3}h&:!?#&:(:&3+:!:(L!_G#+L ;).: :!G#&: :)G# :%L3" +
  "_> .}r!#&n!}X#n: LB3~B%<#N&KL : L}03~B%N0!}(.#n: L#3~0%<!L6}A;%: LJ3~B%N&KL : ?#7: ?#93~n(N0!}(.: L#3~0%.<&L}7Q:%gN&K: L}.3~p&.: :&L}7b:!Lr9" +
  "b_<!L PJ }0: : @% :!~(<(M :(}W:#8}VH% L!..}q!!%n:#;%#n#n#K%K:%<&&K:!:&L!a<%_<(B  L}5O0!/#..:#N&KL}1;#L!/%.:!L}1J  :#L!a;%L!/!.:(:(B  L!_J  :" +
  "#:&Q&n (:#:&a;%:&..;(LE;#:%&K:!:(_LE:%z. .:&N.;!: :#J !: :!J  .}y!!#n= L:a<*> 3(;+:*L G#9:*:+G#7:*:!G#5:)L9b;!#n#K%K:!&K:!L9a;!:*L+_:*L5_:(3" +
  "~_!:(L9_;(:*?#+L!P0!/#..:*?#7;!:#:%:&3}y!:!3)L /!.:*?#/;!:*?#73u(L!.;#: :!G#&: :#G# :*L:_> .~%!!%n#K#K#K:%:!?#+<%L})}RL%g<(:(L%O8L|!gL!a1#! " +
  "#.:#L~t|%gL!}R;)/!.:#;).:%L||| g;%:!?#&;(:!?# ;!#K#K%K:&L||%g:)L||%gQ&K:&L!_;&:!:%:(?#34# N0!/#..:#:)a;&/!.Loo~= ;%.: :&}6!&: :%G# .}q!!&n= " +
  "L:a<%> :%L G#9:%:!G#7:%: G#5:%L G#3:%: G#+:%: :!_G#/:%L5_;(%K#K:!:&O0 :%:(:&: :&_B  3~e#:%?# L!O&K:%?#&<)Lo!R&K:)3~^#:#gL|!g0#..:&L!_;&/!..:" +
  "%L:_> :!:&P.}h!!(n= L3a<%> #K:#L*}A&n:#;&:!;(%K:&&K:&L!a;&L!;):(B  :(L!_;(LCP0!/%..L (:%L+_LC:!:#3~G!:%?#+L P.;).: : B &:)hJ &: ?# < ?# :!:#" +
  ": L&_?# ?#/4( :%L3_> .~-!!%n= L3a<#> #K#K#K#K#K#K:!B +1&#%! %.:#:!B ,<%J /:#:!?#&<&G#+:#:!?# <!G#&:#L&_3~_&N0%: L%J +/&.:!B ,;%:!?#&;&:!?# ;" +
  "!/#.: L#J +/#.: L%J +/!.:#:%J /:#:&G#+:#:!G#&: :#L&_3~A#.:#L3_> .}]!!*n:!?#t!<%: ?#t!<&:%:&}?8<&L?}?&K .:&;%L!;#%K:%&K:#: :(_<*?# <+:!:(_?# " +
  "Lni_<)_;#:*:#G# :):+Q:#:)Qh;#:%L!a;%:(L&_;(/!..:#N&K .: :&G#t!.u!!!n#n= L3a<#> : @% M||||||||| }[Moooooooy| }L&n:#L~? G#/:#: G#+:!?# :!?#&L}" +
  "w}dv :#L+_3}o!(:#L J &:#:!G# :#L~? G#/:#: G#+:#L}w}dv :#L+_3~](N&K#K:#B &N&K:!?# L~/{v L#:!?#&?#/4( 0!.L /%..L!..:#L3_> .}x!!#n= L:a<%> :%L " +
  "G#3:%Moooo3H#+:%L+_L 3~K&L~b*;&:%L~b*G#9:%:!G#5:%:!:#_G#7%K#K:&L!a;&%K:%L5_3~c!<!Loo~= O0!:!L:Q:!Lt!aL}P}?h0 .:%L+_:!3~h#:&0!..: :%?#3G#+: :" +
  "%@#+H# :%L:_> .}k!!%n= LEa<%> :%L/_:#3p&:#:%?#/:%?#5<&a<(:#:(Q8;(:%?#3:&L7b_;&%K:(&K:%L7_:!3~c&:&:%@#?H#3:&:%{ #7{.# :(L!a;(:&L7_;&:!L7_;!/!" +
  "..: :%@#/H# : :#G#+:%LE_> .s!!#n= L:a<&> 3(;(:&L G#9:&:(G#7:&:%G#5:#L9b;%#n#K%K:%&K:%L9a;%:&L+_:&L5_:!3~_!:!L9_;!:&?#+L!gN0!/#..:&?#7;%L /!." +
  ":&?#/;%:&?#73u(L!.;!: :%G#&: :!G# :&L:_> .}h!!!n:!L!J I:!L J }W:!:%L-_J }5L#;(#K:%L/b:#_<#B .L#P&K#K:#B +<%N&K:&0!:!L03}l&/%.:%L(O&K: :#@# H" +
  "# :#B -;((:!:%L7jL}Y}[5h3~+&./#.(:&N0!.:!Lo!3~+&.: :(J +.m#!n!}X:!~(:%~(}X<(M:qS&K#K:(}|<!:#_L!a<&:!Q0 :%L+_<%L :#a:&g<&_<!:%Q0 :!Loooom:#a}" +
  "A&K: :&G#+: :!G#&: :#G# (: L G# .2..: L G# .}|!!*n:!?#3;&:!?#/;(:!?# ;#:!?#&;):!?#+<%L5_;*:%L3_;+#K%K:#:)P&K:!:#L7_<%G# :#B  L!O&K: :+?# :*?" +
  "# :#:#L&_?# :(:&3}c!:%;#: ?# LoooomO0#/%(: LoooomG# :%;#/#. ..: LoooomG# ..}]!#&n#}X: ?#t!<%L@R&K .:%L#j<&: _;(:!~(;*L ;!%K:!:&P&K:#~(:*: :!" +
  "_<#}4# }X}V;):#:)}9# :!L&_;!:)M:q}|;#/!..: :#&n:%L?O&K .:(:#G# :%L!_(:%.G#t!: .}[!!(n:!?#t!<#: ?#t!<%:#:%}?8<#L@R&K .: L&a;(:#L#j; #n#K%K: <" +
  "#&K:#:(_?# <%:#L&a< :!_<)?# <&O0!/#..L ;!L!/!.:!:)P;!:%:&}?:%:&Qa.L :!a:#8.}j!!!n= LEa<(> #K#K%K#K:(L+_:!:#L!g3}m&:(B 3L#O0 :(:(?#3G#?:(:(@#" +
  "+H%::(L5_<#:!3}f!:(:#G#A:%:(L:_:#:&4( 0#L ;#/!..: L#J ./!.: :(?#9G#+: :(@#5H# .:(LE_> .}_!!(n:!L!a<#L4}A&K#K:#L%j<#?#y~NK;%:#?#~m~NK;&L ;#%K" +
  "#K:#:%R0#:!:#_;(: B  :#:&_B  iL~W gN&K:&:%:#: :!3{#0!.:(L!_;#/!..:%:(}A&n (:&:(_B  .;)..:).}y!!*n:!?#3;&:!?#/;(:!?# ;#:!?#&;):!?#+<%L5_;*:%L" +
  "3_;+#K%K:#:)P&K:!:#L7_<%G# :#B  &K: LoooomG# :%;#/#(: :+?# :*?# :#:#L&_?# :(:&3}c!:%;#: ?# LoooomO0#/%. ..: LoooomG# ..j#&n!}X= L:a<%> L}!;&" +
  "#K%K:&<(L}!}A&K:(:%L/__: : M-o<*M-}X}W}|LEhJ  :(L!a;&: M-}F:*; N0!/#.. .:#:!L!L :%:&_L0_L5:(a3~#!:%L:_> .s!!!n= L:a<&> :&L7_:!:#:%3}C:&?#9;#" +
  ":&?#7;!:&L3_3~F&:&?#3L!gN&K#K:!&K:&L+_:!:#3~C(:&?#/<%L}YooomO0!:&?#+;#(Loooom;%.: :%G#+: :#G#&: :%G# :&L:_> 2..L~9~rv L}13~a( .}l!!&nLr~tv ?" +
  "# <&:!}A&K .= L3a<%L}d~tv ?# :!L&j_<#@#&H% :%:#?#/G#+:#?# ;(:!Lni:&_L&j<!&K:#:#L3_:!z-  .Lr~tv :&L!aG# :(LoooomO&K .: :(G# : :%@% H#&: :%?#+" +
  "G#/.}Z!!%n= L3a<&> #K:%L*}A&n:!L|!g;(L ;!#K%K:!:%P&K:!:#_B  :(O0#:!L!_;!/!..:%;!/#.L!(:&L+_:!:#:%3~G!:&?#/;!:&?#+.;).: :)G# : :!G#&:&L3_> .}" +
  "d!!#n: L#3~0%;#: LJ3}r(: L#3~0%;%#K:!N&KL ;!: ?#9N0!: ?#7B  LJP0!.: LJ3}r(: L#3~0%;!.:#L6}?:%L}6}?hN:!L}8QgN&K: : B @3~p&.: L :#:%:!L}7O&n: " +
  "3}s(L}6(:!.3~I&.}r!!#n= L:a<&> #K:!B +L%O&K#K:&:!B ,J 9:&:!@# H#5:&L&_<!:&L5_3~F#:&?#&<(L}YooomO0 :!:#:%:&?#+<!:&?#/3}s!: :&?#+< :&?#/3}i#:&" +
  "?#&: 3~G(:(:!3}{(/#..: LoooomG# .:&L:_> .}j!!#n= LEa<&> :&L>_<(: ?#K: ?#}<3~I!:&L+_:!:&?#?:&?#A:#:%3y&:(3}o%: ?#+<!: ?# O&K: L&L93}](.: :!L!" +
  "_G#+: ?#&:!L9b_< :&@#+H# : :&{ #3{.#+: :&?#:G#7:&LE_> .}W#!n#}X= L:a<#> : @%+;%: @% ;&L;; %K: :#_L#a:&}|L2gB p~fKJ  : L!a; :%M}7}^:&M&qp<&:%" +
  "M&q<%pM }D0 .:!L!L~/~rv L#: :#_L!aL;: a3~#!:#L:_> .}T!%nLt~Bv :!3}f&&K#K%K:!&K: B  <#LEaL|!gL-Q:#L~W!gL~: aL|!gL}(QhN&K:#LBa<%L0}AL L!:%jL}[" +
  "v g8N:#L~W Pg0%.: L!_; :!L!a;!/!..L!;&..:&.}o! #K#K#K#K#K: B 51(#&&! &.: ?#:3~r&: ?#93u(: ?#73u(/#.: L7_3~b#/!.: ?#+3u(: ?# : L&_?# 3}n(2.: " +
  "B }#&K: ?#33u(.: L J }#: B }%&K: ?#>: L?_?# 3}n(.: L J }%: ?#/3u(..}a!!#n= L3a<#> #K#K#K#K: B +L!a1%!! #.: ?#&;%/#. .: : ?# 3.3}^#<%G#&.:#L+" +
  "_:%:!?# 3}Y#: :#?#+L#O<!&nL%(:#?#/: ?#&3~r&3u(: ?# 3u(L!.J +:#L3_> :!.}[!!#n= L~X a<#> :#:!L+_3~B(3~7&#K: :#?# L!O&n:#?#&(:#L+_<%:!?# :!?#&L" +
  "p~1v L-3~U#:#@%+M#}D&n: :%L~P z-  /#(:#?#3..G#/: L!G#+: M#H% .:#L~X _> .}w! L~/3L!:#:#L!}A8<#:#L~/3R8L!a;#: }<        : }<        X8; %K:#&K" +
  ":#L!a;#: : t; /!..:%}<        :%}<        X8<%}<      x}::%}<      x}:W8: :!}<        :!}<        X8<!: :!W8}w.}R!%n:!B +N&K#K:!?#&;%:!?# ;&" +
  "#K%K:#:%P&K:#:&_B  L-O0#:#L!_;#/!..:!L!J +:%;#/!.:!:%:#L!_<%aG#&:!:%:&_G# ..: :#G#&: :&G# .d!&n:!?#&<#L,}A&K#K:!B +L#P0 :!?# ;!L!;%%K:#N0!:!" +
  "B  LEaL|!g<(:&L-b_;&:#L!a;#:!L!_;!:(L-Q0 .L ;%..: :&G#&: :%G# .V!&}X: :#M||||2}[<%:!M||||2}[<&}X<(:#M:q<#:&}X<&:%:!M:q<)}X}V<!M:}^}V<%H% : :" +
  "%:(}F~(:#:)}X:!:&}F~(M:}^:!M:qp}V}VH%+.~4!##n!}U= L3a< > #K#K#KL!L~3~tv B  <!L#a:!L!}A8L|!gL!a1## !. .L~&~tv { # ;#L~3~tv L&J  : :#{.% : B /" +
  "L#O&K: : ?# 4! L~&~tv : { # {.# L~3~tv B  L#Q0! .: B /L!}A&K: ?# 3}_(: ?#&3u(: ?#+< 3!: 3u(. .: L3_> .h!&n: ?#&<&:!: ?# <)a<%R:#:&:%a}Ag&K: " +
  ":%:#:%_3~a&2.: ?#3<(:#_;%:(:)_L :%:&}A8L :%:(R8:#:!:#3~5&&K: :%G#3(: 3~#%:!:#3~<(..}V!&n= L3a<#> :#:!?# G#+:#:!?#&<%G# :#:%G#&: :!?#+<!3~5(:" +
  " ?#+;&:!&K:!L9b<(&K: ?#&:&L9b_:%:(z-  ..: :!:&_G#+:#:%G#/:#3~X&:#L3_> .}[!!#n= L:a<#> :!?# B  &K:!?#&;%:#:!?#+<!B ,J 9:#:!@# H#5:#L&_:#L5_3~" +
  "F#: :%L&_?# :%L+_?# :#?#+< :#?#/3}s!:#?#&: 3}{((: LoooomG# .:#L:_> .j!%n: ?#&<#:!:!:#Q8;%: ?# ;&:!;##K%K:#:%O0!:#:&_B  LEaL|!gL-Q&K:#L!_;#/!" +
  "..:#;%.:!:%O&K: ?#+<#?# ; :#:!: : :!}?8G# .:%.~L&!-n:!?#+<(:!?#/<%:!?#3L!_<)3|#<&:)_<#:%Q&K:#:(_B  L<O&K: L J +:!:#L!_G#3: L :&:#:)Q<!8G#&: " +
  "L!:(:)_:!8G# 2..: ;(:#; :!<#?#/;+:!?#+;,#K%K#K: <!L3_; :,:+:!3|#<%L3O0!:+:!:%_< }A0 : :,_B  <!L<O0#:!L~T P&n:!L:Q0!:!vL }B&K: L!_; /%.:#?#/;" +
  "%:#?#+;&#K%K:%: <!}A0!:!:&_A  L }B0!:!:&:%:!3~Z!L7}R<*_; :*0 .:#:!3}t(;!.:!(L!;-L ;%#K: L!_<!:#?#/<*Q&K#K#K#K#K:!:#?#+<._B  <&L~h a1+#%%%#%#" +
  " !.L&;%/!.#K:&L~Z a1(!###! .:&L<O:&LDOh:&L~T OhN0!.:%: L#_<!_;&%K:%N0%L ; :!:*Q&K:!:._B  ; .: LEaL|!gL-R: LTgL~: aL|!gL)Rg0!:%L!a;%:!L!_;!/ " +
  ". ..:#:!3}t(;&.:&.; /!..:#: 3}t(}(.:#: L!_G#3:(:-J +:(L : :)a: :)Q:#?#/: Qh< 8G#&:(L!:):#?#+_: 8G# .}W!&n= L3a<#> :!3}r&L|!gL<P&K:!3~U(.:#L&" +
  "_:!3~-#:#B /;%:#?#+;&:#?#&;(:!3}r&L|!gLJP&K:!3~U(.: :%J +: :&G#&: :(G# :!:!?#3L!_G#3:#L3_> .%  .Z!#n= L3a<#> : D! ;%L(; %K: :#_L-_:%L2gLp~fv" +
  " _B  J  : L!a; :%L&}R<%0 .:!L!L~/~rv L#: :#_L._L(: a3~#!:#L3_> .j!#n:#}|:!g;%L+;&%K: :%_@  Mo}Y}Zpqrtvon}[<#S&K:!:%:&_g;%:&L+_;&/!..:!:%:#}T" +
  "}|L%}R_g<!: _A  L }B&n: @% Mo}Y}Zpqrtvon}[}T}|L%}R(:!..}Y!!&n= LEa<#> :#L}x}cv @  H }.:#L}r}cv @  H#::#L}d}cv {   {.#3:#L3_;(%K#KL}+;&:%L}+O" +
  "0 :#:%:(_B  <&3~c#:%L!_;%:#?# :#?#&: :!3~d&N0!..:#LE_> :&.]#!n%}X:!N&K .: ?#t!<#L@R&K .:#L#j;#: L&a; :!~(;&%K:#&K: :#_<!}4# :%M:}^p<(:&o;%:!" +
  ":%}9# :(:%:&}X}W;%:#L&a;#/!...}Y!!%n: :!?# <#LoooomP3~5(:!L&_;&: ?#&: ?#+<%L9b_;!%K:#LoooomP&K:!:#G# :!L&_:&@# H# :!L/_:&{ #+{.# :!L9_;!:%L!" +
  "_;%Loooom;#/!..: :%G#+.}R!!n= L:a<#> :!D! L!O&K:#:!D!#}6!}%:#L/G#9:#:#L}%_G#7: L~d}fv :#L7_3~G&(:!?#&;!:#L G#7:#L+_:!:#L7_3~!%: :#?#+:#?#/3}" +
  "Y%.:#L:_> .Y!&n:%L!_<): _;*#K%K:(<&:!P&K:&L!_;(: :&_B  L:P:!:&:)_}Ah0!:&:*_B  L:P0!: :!:(:#:%3{#N0!/#..:!;&.:!:&}?.h!!n= L:a<%> :%L G#+:%Moo" +
  "oo3H# : :#L|!g&n:%L/_< :!:#:%3}r!: 3~#%}(:%?#+;#:%?#&(:!?#I;#:!?#F.:#3}[%:%?# :%?#&3~G(:%L:_> .g!#n= L3a<#> : :!Loni<%L|!gL}&}A&n:%L%jLy2g<%" +
  "?#t}gK;!:%?#}r}gK(:#L+_L~:}jv L~p}):!L|!gLB_3~m!:#?#/;!:#?#+.G# : :!G#&:#L3_> .%  .g!#n= L3a<&> :#B +L)gL#O&K#K:#?#&N0 :&L&_:%?#&:%?#+<(: :!" +
  "3}n&:&B 2L#P0 :(&K:%:(L!aG#+.: :!:#:%3~R!:%L{ 3}x&..:&L3_> ._!#n:%:&_;)#K%K:%:)O0!:%L!_;&:%B  ;(:#&K:!B  :(3~P%&K:#L!a;#:!L!_;!:&;%/#..:&;%:" +
  "(L~W O0 .L ;!.: :#G#&: :!G# .^!#n= LEa<%> :%L5_<&L::!:#3~a#:%L+_:&3~L!:%?#+&K:%?#/;&: :#:%?#3<#aG#/: :!:#_G#+: :&G#&(L ;!.: :!G# :%LE_> .}E!" +
  "#n:!:%R&n#n%K:%:%:&O0!}(: :&_:#:&_;(:&L!_;&B  3~O%L|!g:(B  3~O%L|!gO0 .:&L!a.:%R(L ..V!#n: #n:!?# ;#:!?#3<%&n:!?#5:%aL%}R<%:#N0!}(:%:!?#&:#a" +
  "L/d_(L :#N0!}(:!?#&:#aL/d..<!G#+: L!G#&: :!G# .V!#n: #n:!?#+;#:!?# <%&n:!?#&:%aL9d<%:#N0!}(:%:!?#/:#aL9d_(L :#N0!}(:!?#/:#aL9d..<!G#+: L!G#&" +
  ": :!G# ._!%n= Lt!a<#> :#L Lt!z. :#;%%K:!SN&K:&L?O&K (:%:!}9# :%L&_;%:&L!_;&:!M:q;!/#. ..: :&G#t!: :#Lt!z-  :#Lt!_> .i#!n!}V= L:a<%> :%L+_: :" +
  "!:#3}U< 3}|%:%:%?#+:%?#/3~]&:%?# L!O&K:%L3_:%?#&<!3~L%:!3u(:%}0%7}<        :%?#38;&.: 3u(:%L:_> :&._!!n= L3a<#> :!&K#K:#: G#+:#: :!_G#/%K:#L" +
  "+_3~c!<!Loo~= O< 0!:!Lo|| gLo!O:!L,Oh:!L| aLtn}?h0 ..(L ; .:#L3_> : .g!%n= L3a<%> :!: ?# }0% 3=;&:%L+_3~F&:%?#+L!g&K:%?#/; :%:!Lo+3~ %:%?#&3" +
  "u((: ?#&<(?# ; :(:&G# .: 3u(:#3u(:!3u(:%L3_> .}o#!*n:!?#&;#:!?# ;%:!B +N&K#K:#N&KL ;#/!.:%B  L;aL|!gL~V R0 :#:%_L!aB  L;aL|!gL~U }?0 : :!?#+" +
  "G#+: :!@# H# 2..: ;(L ;!%K#K:*;):!; %K: :#R0!:%:#: 3~C!<+L|||*g3{%&K: :%_B  L~T O:)h;): :+L7}R_; /!..:&: :!8;&:):!L Pg: :%_B  L~T Oh;*: :+L7" +
  "}R_;!/!..:(:*J +:(L :!:&a:!:&Q:!:#}?h< 8G#&:(L!:%:&_: 8G# .}k!!!}V:#: }0%:<&}v<#}<        :#}<        X8<#}<        Y&K: 3s%(: L!J I: :%G#E:" +
  " :!}<        :!}<        X8<!:#:!:#W8<!}<  v|||~WL:!}<  v|||~WLW8<!}5%3: :&:!t}5%?..]!#n= Lt!a<%> :%L Lt!z. : ?#t!<&:#R&n:&L@R&n (:%:!:#: :&" +
  "3~7!.(:%: :&:!:#3~7!.;!: :%Lt!z-  : :!G#t!:%Lt!_> .}[!!&nL:3v(<!M H#5:!Moooov H#/:!M!H#&:!L J 93~k%<%3}D<#3~h(;&:#3u(:%3u(Lo+3.;%:!L#G# L&3v" +
  "(<#:!G# :#Lx~sv 3m;#: :&J /: :#G#+: :%G#&: :!G# .Y#%n!}X= L3a< > L+3}:<!3K;#: 3~F&: ?# L!O&}X: ?#&3u(3~j(M:}^3~j(p(:#3u(: M H%+:!: L+_L+3}j(" +
  ": @%+.:!3u(: L3_> .e!#n= L:a<#> :!B +&K:#L G#+:#Moooo3H# :!?# :!?#&:#L!3~P#;!:#L/_<%:#3~J#: :%3z%(: :!?# :!?#&3~Q!L ;!.: :!J /:#L:_> .}R :!:" +
  "(:)3~n#:#&K:!:#3~+&: L}YooomG# 2.:!?#F<(&K:!L J }V:!L G#F:!?#A;#:!?#E;%:!Moooo3H#A:(;&(Loooom;#.: :&G#+: :%G#&: :#G# .}Q!#n: #n:!?#/;#:!?# L" +
  "!O&n:!?#&L P<%:#N0!}(:%:!?#3:#aL/d_(L :#N0!}(:!?#3:#aL/d..<!G#+: L!G#&: :!G# .g!#nLr}Z~: ?# <#L!:!L%}Rj<%g&K:!Lmg<!Lqo~: _;#:!Lro~: _?# ;!(L" +
  "r}Z~: :#:%hG# :!LmgLqo~: _<!;#.:#: G#+:!: G#/: :#G#/: :!G#+.e!!n= L3a<#> :#L&_:!?#&:!?#+3}h!:#?#&L!O&K: :#@#+H#/: :!@# H# : :!?#+G#+(: Loooo" +
  "mG# : :!?#+G#/: :!@# H#&.:#L3_> .X!!n= L3a<%> :!&K:%L+_:!:#?#34  :%?#/;!: :%?#+<#G#+: :!L :#L!g<#8G#&: L :!:#8G# :%L3_> (L}r~sv L}23~a( ..g!" +
  "#nL+;##K:!L+R&K: @  M~b~b~I}[~2~F~F}nD}C0!.L ;#: :!L L}x~Ev L(3{#;%: :!L L~ ~Ev L&3{#N0 L(L&:%8<#L%_L : :!:#Lx~Dv L%3{#8;#.:#.}V!!n= LK_<%> " +
  ":%L&G#9:%M H#5:%Moooov H#/:%{/                {.#::%M H B:%L J I:%:!G#}7:%L/_<!:%LI_:#L L&L 3~V!: :!LAz-  :%LKa> .m#!n!}V= L3a<#> :#:!?#+3~L" +
  "%#K:#@% M!}C&K:#}0%+<%}<      x}:ZN:%}<      ~XLWNhN&K: M#H% : :%}5%+/#..: :!?# :!?#&Lv~0v L}53~U#.:#L3_> .%  .~E!!+n%K:!:*}?&KL{|%: :!:*3~C" +
  "!<+L|||*g<&:+Lox|*gLo~+%O<.8:&:%8<&L| }A&K:#:&3}x&(#KL!L#L%:&Loo&Q8:&Lo3Q8<)L)b;(Ln:)L*ij:&:(}Rh;,:(L)a;(%K:#:,3}x&:)L }@0!:)L!a;):&:(L}*g}R" +
  "L}:gLonh;,:(L)a;(/ . ..:*:+L7}R_;*:-:.h;-/!..:-L!g.}N!!n:!L%a;%:#:#L|!gL%fa;#L ;!#K%K:#L%R&K:!L!_;!:#L%a;#: :%L%_<%L%3~1%N0!/#..: : B @3~p&L" +
  " ;!.:!.%  .%  .%  .^!!n= LEa<(> :(:&G#A:(:%G#?:(L.G#>:(L~q~0v G#::(:#G#9:(:!G#7:(L/_:(L7_3~N!: :(?#3< :(?#53~O(:(?#/: 3~G(:(LE_> .}J!!n= L3a" +
  "<&> : &n:&:#G#/:&L+_;#: :%b(:&L/_;#L .; :#: G# :&?#/&K:&?#+< &K:!: 3}y(..:&L3_> .U!&n= L3a<#> :#L&_:!3}.<%L L!L!3~n!:#?#&L!O&K (:#?#+;&:!:#?" +
  "#/<(:!3}.3}j(: :%G#+: :(G#&: :&G# :#L3_> ..}K!#n:!?#+L+_?# &K:!3~#%}(L ;!(:!?#/<#:!?# _L :!?#3<%:!?#&}A8L :#:%}A8;!:%:#a;#.: :#G#&: :!G# .}J" +
  "!#n:!:#_;%#K%K:#&K:!B  L,a<&L6}?L!:&jL}qoo&gNh0#:!L!_;!:#L!a;#/!..L ;#:%;!.: :#G#&: :!G# .V!!n= L3a<&> :&L+_:!:#:%3}U<!3}|%:&:&?#+:&?#/3~]&:" +
  "&?# L!g&K: :&?#&< 3~i#: 3u((: LoooomG# .:!3u(:&L3_> .f!!nL+;!#K#K#K#K#K#K#K#K#K: L||%g< Lr%a13+ *(&%***+***#*!).L!2.L)2.L(2.L&2.L%2.L#2.: L~" +
  "(%O&KL*;!(: L}{%O0#..:!2.L .}P!!n= L3a<%> :%L&_:!:#3}m&:!?# <#L#P&K:!?#&;!: L%J +: :!G#&: :#G# (: :%?#/G#+: :%@#&H# .:%L3_> .}O!%n#K%K:!L~X " +
  "P&K:!Lx~Bv _;#:!L~k~Bv _:!L&_;!B  : :#D! aQ0!/#..: L~t|%gL~t|%O: Lo}QgLooIOh2.:#B %L!h.}O!!n= L3a<&> :!&K:&L+_:!:%:#?#34& :&?#/;!: :&?#+<#G#" +
  "&: :!L :#L!g8G# :&L3_> (:%3u(L}r~sv L}23~a( ..V!#n= L3a<&> :&L G#/:&:!:&L/_3~!%:&?#&;(: :%G#3: L G#/: :%G#+: :#G#&: :(J 7: :!G# : :&?#/G#5:&" +
  "L3_> .f #K#K#K: B A1&!## #.: ?#?3~r&: ?#9: L:_?# 3~G(: L J B: ?#73u(: ?#3: L5_?# 3}n(: ?#/3u(/!.: ?#+3u(: ?# : L&_?# 3}n(..}Q!#n= L:a<#> :#L" +
  "+_L~:}jv L~p}):!L|!g3~m!:#L3_:#?#+<%:#?#/<!3~:#: :#?#5:!:#?#3<!8G#&: :!:%:!8G# :#L:_> .}N!#n= L3a<#> :#L&_:!3}f!:!?# <%L#P&K:!?#&;!: L#J .: " +
  ":!G#&: :%G# (: :#?#/G#+: :#@#&H# .:#L3_> .}J!!n:!:%L| :%L7jLni[<&}Rg:!?#+L)jL :&L!O8h<%G#+:!?# :!?#&:#L!_3~o&;!: :%G#&: :!Lv!gLo!PG# .X!#n= " +
  "Lt&a<#> :#L+_<%: :!3}p!:#Ls#_:%Lq#z-  L+Ls#3~)(< L G#+: M}Yooo3H% : L/_:#L}k#_L}d#z-  :#Lt&_> : L+_.[#!n!}V:!?#&<#:!?#+R&nL (:!:#L!_G#&L||%:" +
  "!?# ?# :#3}L<%z%L :%}<        Z8:%}<    ~X|~iKX8;!L!.;#: :!}6!#: :#}6! .}D!#n: #n: ?#+;#:!Lo!R&nL#:!Lo3Q0!}(L%L&:!Loo&Q8(L!..<%3~K&:!: ?#&: " +
  "?#+_3~p!: :#:%_G#+.}O!#n= L3a<#> :#L+_:!3^:#?#+<!&K:#:!:#?#/3~C(:#?# ;%: :#?#&<!G#+: :%G#&(Loooom;!.: :!G# :#L3_> .}G!!n= L3a<&> :!:#:%3X;!:" +
  "&L+_3~F&L!;%:&?#+L!O&K: :&?#/G#&(L ;%: :!L PJ !.: :%J  :&L3_> .}T!(n= L3a<#> :!?# <%:!?#&P&K:!:%L!_G# L!;&.:#L+_<(:%G#&:(:&G# :#?#+L!P&nL (:" +
  "#?#/L%j:!_<!?#/;):!?#+.;!: :)G#&: :!G# :#L3_> .}F#%n!}XL!;&L&;(:%~(:!~(}X<*M:qS&K:*}|<!Loooom:#a}A&K: :#G#&L ;&L+;(:!;)..: :(_:)G# : :&G# .}" +
  "B!&n: ?#XL7b;%: ?#}Q; %K:%<&&K:&L7a;%: L+_;(: L&_: L7_; ?# :(?# :!:#3~d&N0!..:&N.}E!!n= L3a<%> :!:#3W;!:%L+_3~F&L!;#:%?#+L!O&K: :%?#/G#&(L ;" +
  "#: :!L PJ !.: :#J  :%L3_> .}F!!n%K:!]<%L1Q&K: :%B ~%}cK3}l&:!:!L!ag;!/!..%K:#]<!L}*}A&K: :!B }d}cKLo!h3~*&:#:#L!ag;#/!...}; :!L.}A&K#KL!:!jL" +
  "~H5g&nL}*(:!L#P0!: L%L2: L~] e8gNL9h.2..L}+L :!L!aL/Q8.}L!!n#K#K#K: B 5L!a1%# #!.: L%J 52.: L+_?# L||||*R&K .: ?#/N0 : : ?# L!_<!G# :!&K: L!" +
  "J 5. ..}K!!n= LEa<(> :(L~b*G#>:(M H#9:(:#G#7:(:!G#5:(M H#?:(L#G#/:(L/_<!L~s 3}e%: :!L!:%:&3}p#:(LE_> .R!#n:!L|!g;&L ;!#K#K%K:!:%P&K:!:#_B  :" +
  "&O0#:!L!_;!/!..:%;!/!.L!;(.: :!G#&: :(G# .}?!#n= L3a<%> :!M!}D&KL!;&(:%L+_:#3~#&L!;&:%?#+L!P&KL ;&(: :%?#/G# ..:%L3_> :&.}K!#n= L:a<#> :#:!}" +
  "5%+:#Lo+G#5:#:#L5_G#9:#:#L+_G#7:#L7_L~P}[v 3}@3}^#;%: :#?#5G#&: :%G# :#L:_> .}B!!n:!B +&n:!?# :!?#&:#L!3~P#;%:#L&_;!:#L+_(:!L&_.;#: :%J +: :" +
  "#?# G#&: :!?# G# .}@!%n%K:&<)&KL ;(:!:#}?&K: :#_B  ;(.:#L!_;#:)L!a;&:%B  ;*:%L!_;%:(:*3~P%0!..:)N.}E : 3}r&L|!g:#L|!gO&K: : ?#3L!_G#3: : ?#5" +
  "L!aG#5L 2.:!N&K: LA3~U%N&K: 3~U(L 2..: ?# L#O.}U!!}U:!:#Q:!:#aL3Qh&nL (: :#_< L+_: {}O  {}I  !<%{/::::::::::::::::{},:%{/}N}N}N}N}N}N}N}N}N}" +
  "N}N}N}N}N}N}N{=:%{/<<<<<<<<<<<<<<<<{={S{S{XLoo&h]..}D!!n: :!?# Loo~= O&n:!?#ELoo~= O&n:!?#}Q<#N:#:!?#XOh&n: L G#+L!(L .(L .(L .G#&: L G# .S!" +
  "!n= L3a<%> :%L&_:#3~(%:#&K:#&K:%?#+:!:#z-  .:%:#G#/.: :%?#/G#+: :%@#&H# :%L3_> .W : L?_3~h&: ?#}y!: ?#~ !3}{(: ?# : ?#&3~=(: Ls!_3}d(: ?#+: " +
  "?#/3~=(: ?#3: ?#53~=(: ?#7: ?#93~=(: ?#:: ?#>3~=(.S!!n= L3a<%> :%L&_:#3}[&:#&K:#&K:%?#+:!:#z-  .:%:#G#/.: :%?#/G#+: :%@#&H# :%L3_> .}=!!n:#:" +
  "!:!:#Q8;%:#;!#K%K:!:%P&K: :!_B  LEaL|!gL,}?0#:!L!_;!/!..:%;!.:!:#a.}; : :!L%QaLr%_< L#}R:#_: L~g#b_: L~] da: Lr%d_:!L,_L/fL}o!bL#_L(d_L}t~dF" +
  "a.}A :#&K#K:#:!3~1!;!:%N0 :!N&KL ;!/!.:!L&aB  L%gN:#Nh0 :!L :#z. ..: :#G#&: :!G# .}H #K#K#K: D! L!a1#! #.: ?#+2.: D!#< &n: L~o|6_: L}r|}+_g:" +
  " LsyH_: Lx~,}+_giL4}RL!_(L!.2.: ?#&.}E!!n:!Lo#R&K: 3~5!2.: L/_?# <#: L+_?# < P&K: :#G#/:#: G#+(Lr}Z~: Lr}Z~: ?# L}X:!L%}RlgG# ..~A!!#n: ?# <" +
  "#?# ;!:#:!L!aG# :!L!O&K#K: ?# <!L+_3~h&:!LnO0 :!:!?#&<#L!aG#&:#L!P0 :!Ly 3}y(..: ?#&3~g&: ?#+<#?# ;!:#:!L!aG# :!L!O&K#K: ?#+< L+_3}d(: ?#5: " +
  "L7_?# 3~=(: ?#93{&: LnO0 : : ?#&<!L!aG#&:!L!P0 : L>3}y(...}P #K#n#K#K: B ~m21&!%% %.: L~3!_3~J%: L~T2_3}a%: ?#~P23{&: 3}Z%: L}d2_3~^%Lq2/!.:" +
  " ?#o23u(Lp2.: _?# 3u(..}E!!n= L:a<%> :%L G#9:%Moooo3H#5:%L+_: :%L5_3}d%:%?#+:%?#/:!:#3~d&:%?#5:%?#73~G(:%L:_> .P : :!B +&n:#L G#+:!?# :!?#&:" +
  "#L 3~P#}(:#L&_;!:#L+_(:!L&_.?# G#&: :!?# G# .}@ : 3}r&L|!g:!L|!gP&K: 3~U(2.: ?#5<!: ?#7R&K: L!: 3}{&(: :!L!_G#5: : ?#3L!_G#3..}J #K#K#K#K: B" +
  " }=L%a1#! %.: Lq!_3~H%: ?#b: Lx _?# 3}{(/!.: L~H _3~I%.: LE_3~F%: ?#>: L?_?# 3~G(..}B!!n= L3a<%> :%L&_:!:#3~^!: : ?#&<!L!_G#&: ?#+:!L/b_< :%" +
  "@#&H# : :%?#/G#+:%L3_> .K : L||2aL}Zo}QQ:!L~i#aL}i}WQh&nL (:#L|!g:!L&j: L0jhh< L : Ly}:gL~YBQ8..O :%L%j;%%K#K:%N0 :#L&_?# :!O&K:#?# : :!3~=%" +
  "N0!.:#L+_;#:%L+a;%/!..:%L P.}9 :#L!a;#%K:%&K:!:#}A&K (: :#_:%:%L-d<%L~o!b_LEhJ  :#L!a;#/#. ...S!!n= L:a<%> :%:#G#/:%:!G#+:%L~@ G#9:%Lw G#5:%" +
  ": G#3:%:%L+_G#7L~k}cv :%L3_3~m%:%L:_> .}?!%n= L3a<!> 3}/;%:!L+_3~F&L!;#:!?#+L!O&K:!?#/<%3u(L ;#.: :%G#&: :#G# :!L3_> .P!#n= L3a<#> :!?#&;%:!" +
  "?# : ?# ; :#L(G#/:#: L7_G#+:%L}w}dv :#L+_3}o!:#L3_> .}>!!n= L3a<(> :!:#:%:&3}6;!:(L+_3~F&:(?#/;#: :(?#+L!g<%G# : :#:!:%8G#&:(L3_> .}<!!n:!:%" +
  "O&K#K%K:!&K: B  :#B  3~P%N0#: L!_; :#L!_;#:!L!a;!/!..L!;&..:&.}B!!n: B H&K: L}[} }6!I: M H% : L }6!F2.: D!F<!&K: L%J I: :!3~[#J }5(: L}[5}6!" +
  "I: M H% ..}>!%n: ?#+;#: ?#&<%;!%K:#&K:!?# :!L&_?# 3}{(:#L!a;#:!L/_;!/!..: ?# :%L&L/3~V#.}>!%n: ?#+;#: ?#&<%;!%K:#&K:!?# :!L&_?# 3~G(:#L!a;#:" +
  "!L/_;!/!..: ?# :%L&L/3~V#.}M!!n#KLt);!#K#K: B ~()1&!## #.: L7_3~G%: ?#x(: L~m(_?# 3~G(: L J ~&)L~](;!.: :!_< ?# : L&_?# 3~G(..}B!&n:!?# ;#:!" +
  "?#&;%:!3~c!<&Loo~= P&K:!:!?# :%:!?#+<(_:!?#&:#_a_G#+.: :&G#&: :(G# .}=!!n= L3a<&> :!:#:%3 ;!:&L+_3~F&:&?#/;#: :&?#+L!g<%G# : :#:!:%8G#&:&L3_" +
  "> .~t!!#n#K:%&K:&B .L!gN&K:#N0#L!;%:!B  L~W P0#..:(:&?#&a;*= LEa<(> :%N&K: L}e!3~+&.:#L,O&K:!L~3}jv L,3~=%N&K: L}f!3~+&L!;)..:&B .&K:(L~b*G#" +
  "7:(M H#3:(M H#9:(L#G# :(:&@# H#+L&L/3~)(<!: ?#KG#+:!: @#IH# :(L!G#A:(:!G#?:(L!G#>: :(:*:(L>_3u!:(?#>:(?#?3~I(.:(LE_> :%L!i:)h;).:).J :!&K:!:" +
  "%Q&n:!:#_A  L~9n}>(:!:%O.N&K ..: :%:!aG#&: :!:#_G# .}?!#n: ?#9L!a;#: ?#7;%%K#K:#LnO0 :%B  :!4% N0 : :#G#9: :%L!_<%G#7:#L!a;#/!...P!%n: ?#9<#" +
  "&K: ?#7<%B  LEa<!L|!gL-Q&K: :#L!aG#9: :%L!_G#7.(L~H!;!.:!L|!g.P!%n:!:#:%3~1#<(:!_<&B  ;):&:%}|L}&}R<&J  :(L+a:#g:!_L+_:&J  : :)J &: :(G# .}C" +
  "!#nL}y}Z~: : L2_Lmg<#L+a<%G# L}r}Z~: :!: :#a_L+_<#G# :%:#L!hG#&: :!_L?G#&L~+}Z~: Looo!G# .}L : L3_:#:%3}Y%: L G#S: M&H#A: M H#>: Moooov H#9:" +
  " :!J }F: L }6!}@: LoooomG#K: LoooomG#F: M H% .P!!n= L3a<%> :%L G#/:%Moooo3H#&:%L&_:!:#3~Y(}(: :%?#/G#+: :%@#&H# :%L3_> .O!#n= L3a<%> :!:#3}Q" +
  ";!:%L+_3~F&:%?#/;#: :%?#+L!g<&G# : :#:!:&8G#&:%L3_> .O!#n= L3a<%> :!:#3V;!:%L+_3~F&:%?#/;#: :%?#+L!g<&G# : :#:!:&8G#&:%L3_> .O!#n= L3a<%> :!" +
  ":#3}K;!:%L+_3~F&:%?#/;#: :%?#+L!g<&G# : :#:!:&8G#&:%L3_> .}6 : #n:!:#3~p!:!Lo!R&nL#:!Lo3Q0!}(L%L&:!Loo&Q8(L!..G#&: :#G# .}=!&n: ?#3<!: ?#/<#" +
  "Q: ?#&:!Qh;%: ?#+<&L!: ?# :#_:%8L :!:#a:%83~<(: :!G#/:&.O!%n= L3a<#> :!L-3}O;!:#L+_3~F&:#?#/;%: :#?#+L!g<&G# : :%:!:&8G#&:#L3_> .O!#n= L3a<%" +
  "> :!:#3j;!:%L+_3~F&:%?#/;#: :%?#+L!g<&G# : :#:!:&8G#&:%L3_> .}=#!n!}X= L3a<#> :#L&_:!L L!L!3~n!:#?#&L!O&K (:#@#+;%: L G#+: :%H# :#L3_> ..N!%" +
  "n: ?# <#&K: ?#&<!?# <%&K:#:%4! .:!?#&<!&K:#:!3}y(.: ?#/: ?#+?#/4! ..R : ?#?: ?#A3}{(: ?#F: ?#I3}{(: ?#K: ?#}<3}{(: L3_3}l(: L9_3}l(: ?#}@: ?" +
  "#S3}{(: L~P _3}z(.}>#!n!}X= L3a<&> :&L+_:!:#:%3}U<!3}|%:&:&?#+:&?#/3~]&:&@% ;(:!3u(: :(H% :&L3_> .}8!!n:!: ?#&Q&K:!: ?# _B  ;%.:#: ?#/Q&n:%:" +
  "#: ?#+_B  i(:%.L~W!gN.}<!%n= L3a<#> :!3U;!:#L+_3~F&:#?#/;%: :#?#+L!g<&G# : :%:!:&8G#&:#L3_> .}<!%n= L3a<#> :!3N;!:#L+_3~F&:#?#/;%: :#?#+L!g<" +
  "&G# : :%:!:&8G#&:#L3_> .}8 : L|!gB voKL*g&nL!(: L;a< L|!gL}9}?&nL (M}Y~b}Yr}Yooov : ~(q}|..L!g.}:!#n#K%K:!N0!: 3}v%<%L,}A&K:!L!a;!:#L-b:%_;#" +
  "/!..: : B @3~p&L ;#.:#.K!#n: ?#7<&: ?#9<%L :!:#3{#<!&K:#:%}?&K (: :%:#aG#9: :#:&_G#7..:!.}:!!n= LEa<&> :&:!:#3}y&: :&:%3t!&}X: :&@% M~b*}XH%" +
  "+M!(M .H% :&LE_> .}<!%n= L3a<#> :!3O;!:#L+_3~F&:#?#/;%: :#?#+L!g<&G# : :%:!:&8G#&:#L3_> .}A!!n= L3a<#> :#L&_:!3~i#:#?#&LoooomO&KLpzv L}13~a(" +
  " (: :#?#/G#+: :#@#&H# :#L3_> ..}7#!}X!n:!@% <#S&nL (:!:#:#M!}W}[H% :#}T}|L%}R;%L!.;!: :%G#&: :!G# .}N#!n!}V: ?# &K: ?#3<!Lw}Zv L(3~?#;#:!Lw}" +
  "Zv L(:#: }0%+}v3~>%:!L~E}Zv L+:!L~E}Zv L+3~?#}<      x~9t3~>%:!3u(..P#!n!}X= L3a<&> :!?# ;!:#:%3}U;#:&L+_:!?#7:#3}|%:&@%+;(:#3u(: :(H% :&L3_" +
  "> .L!!n:!?#&<#:!?#+R&nL (:!:#L!_G#&:!?# ?# :#3S;!L!.;#: :!G#&: :#G# .}:!!n:!?#+<#&n:!:#L!a<#G#+:!?#&:#L#j_?# ;#L!(L .;!: :#G#&: :!G# .}=!%n=" +
  " L3a<#> : B }W;%: ?#]?#:;&:#: ?#KG#+:#: @#IH% : :!:&:%:#L!3~V!:#L3_> .}?!!n= Lr3a<#> :#L J }d3:#:!G#q3:#: G#p3:#L G#o3:#M!H% :#L~6pv 3}B:#3}" +
  "p(:#Lr3_> .}8!!n: :!O&KL 2.:!: a;#L ;!%K: A  L~9n}>:!_;!: L!_; :#L!a<#0 .:!.K!#n%K:(<&L||%g:!L||%gQ&K:&L!_;(:#: :%?#34# N0!..:&L||%g:!L||%gQ" +
  ".M!#nLy|v ;!#K%K:!&K:!?# <#: }A&K:!L&_?# :#_: }?0%.:!?#+;!/!..L ;!.:!.};!#n#K%K:#&K:#L!a;#:!B  ;%: B  ;&:!L!_;!: L!_; :%:&O0!/#..L 2.:&:%a.}" +
  ";!!n= L3a<&> :&L+_: :!:#3}U< :%3}T<!3x#:&B +:&?#/3~!(:!3u(: 3u(:&L3_> .M!%n: ?#+;!: ?#&<%;#%K:!&K:#?# 3u(:!L!a;!:#L&_;#/!..: ?# :%L&L&3~V#.M" +
  "!!n:!?#&<%:#Q&K (:#:!?# _:%:#a:!?#+:!?#/<!3x&;%: :!:#_G#&: :%G# ..}6!!n%K:!&K: L:L : B  <#L~: aL|!gL}(Q8:#hJ  :!L!a;!: L!_; /!...~5&#%}X%n:&" +
  "L|!gL}:}A&K: : @%+<(M!:&~(}^<)pH%+:(:)}[S2.= L3a<-> : <+@% ;)#K:%L+R&K:#:%_L+a< &K: @  ;*:#@  ;(/#..:%N0 :#;&:%; %K:&}1  :(M+}^p;(:&L!_;&: L" +
  "!a< 0 ..:(:)}]<(M||||2}[:(M:q}X:*:%~(:)M4}a}]}]<(M||||2}[:(M:q}XM:}a}];(:%L4R&K#K:%Lmg;&:#; %K:&N0!:(: @  <*}]<(M||||2}[:(M:q}XM:}a:*}];(:&L" +
  "+a;&: L+_; / . ..:+?#>< :+?#7<,L#j}A&K#K:-L&_Lv : L#j< : Lv }A8< L!L&L&3~n!:-?#&L!O&K .:-@#+;*:+?#9:+?#:3~J(:+: G#>:+:*H#9:+?#5L/_; L ;&%K:&" +
  ":,O0!:+:&: ?# L :&3~U!}(: L3_; :&L!_;&/ . ..:+:,:)M?}a:(}]<(M||||2}[:(M:q}X<(M:q:(}]}|<&:#:%3~U!<#&K:,:+L3_< ?# O&K: 3~c(.:+:,L!_G#7:+?#5:,L" +
  "&j_< :!@# H# : :!?#+G#+: :&G#/.:-L3_> :#.}9!#n: ?#9<#&n: ?#7<%B  :!L|!gO&n: :#L!aG#9: :%L!_G#7L!(L .(L ..O :!~:L~H bL~+}|(_L~F3c<!L~H }?&K (" +
  ": :!L&j<!D!~b~hK}6!3: :!@%~X~hKH%+: :!D!~d~hK}6! ..L!%n: ?#+;!: ?#&<%;#%K:!&K:!L!a;!:#3~*%:#Lx _;#/!..: ?# :%L+Lx 3~V#.}:!%n: ?#+;!: ?#&<%;#" +
  "%K:!&K:!L!a;!:#3}o%:#L/_;#/!..: ?# :%L&L/3~V#.}:!%n: ?#+;!: ?#&<%;#%K:!&K:!L!a;!:#3}m(:#L7_;#/!..: ?# :%L&L73~V#.}? #K#K#K#K: B ~&!L%a1#! %." +
  ": ?#~+!: L~/!_?# 3x%/!.: Lv!_3}f%.: Lo!_3~5%: Lw _3~!&..}> #K#K#K: B ]1&!## #.: ?#}J: L~T _?# 3x%: LF_3~N&/!.: L+_3~N&: ?# : L&_?# 3x%..}A #" +
  "K#K#K: B ~+%1&!## #.: ?#t%: L}y%_?# 3x%: L~P!_3~]%/!.: L+_3~]%: ?# : L&_?# 3x%..}A #K#K#K: B v01&!## #.: L~X)_3~O&: ?#~P): L~T)_?# 3}|!/!.: " +
  "?# : L&_?# 3}|!: L+_3~O&..M!!n= L3a<%> :%L+_:!:#3~&(:%?#/;!: ?#+: ?#/3~=(: :!G#/: L!G#+:%L3_> .G!!n= L3a<#> :#:!3a: :#?# &}X: :#}0%+}5%+M!(M" +
  " .H% :#L3_> .}6##n!}V= L3a< > 3}?;#: L+_3~F&: ?#+L!O&K: ?#/30;#3u(.: L3_> :#.}<!!n: ?#+<#: ?# O&K: 3~o(.: :#L!_G#+: ?#&:#L7b_< :!@# H# : :!{" +
  " #+{.#+.}3!!n: L|!g<!LBO&nL}0(LD: L:L : L~: aL|!gL}(Q8h:!L~W O8..}4 : L:L : L~: aL|!gL}(Q8hL|!g:!L:L :!L~: aL|!gL}(Q8hL|!gO.I #n: ?#]B >&K: " +
  ":!3~*&L : ?#]B >L!O0!}(: L03}l&(: :!3~+&.L&..}9!#n: :#:!a<%3~K&: ?#+;&:%N:!:#OhN&K:&: ?#&_:!:%z-  .: :%:&_G#+.}6!#n:!L|!g<#L~[ }?<%N&K: :#L-" +
  "d<#LEh3~,&: :!:#L-baLEhL|!g3~,&.:%.M!!n: ?#+<#: ?# O&K: 3x(.: :#L!_G#+: ?#&:#L/b_< :!@# H# : :!?#+G#+.}4!!n: : ?#3<#: ?#/Q&n:#: ?#+_B  (L .:" +
  "!L|!gO< :#_G#3: .~:})%4n1}X!}V:!?#+<%Looo!g;+:%Loooo!gN&K: }0% ;;= Lr.a<%> :%L~b,_:;3~P!L!;,:%A }b-<&L#P&K:%B ~b,;):+&KL~U~fv L~V~fv :)8;,L!" +
  ";)(L~U~fv L!:)8;,..:%#n:!;+#K#K#K#KL%:&L#a:&L!}A8L|!gL!a1%#! %.:%@%x,<5S&K .:%@%y,<}(S&K .:%@%o-<}&S&K .:5:}(}F:}&:5:}&}V<7}Hh:7Moooooooo:}L" +
  "h&K .:%C!q-<#~&;}*:%L~b,_<!:5:}(}W:#:#:7}S<}#}|a< 3~h%:%@%~b,;6:!:5:#: 3~h%:%@%~b,;}%:!Ltn: a3~C%:%L3_:%@%x,<}!:7:}#}^3~&#:%L:_:}!:63~&#:%LE" +
  "_:}!:}%3~&#L ;!:%LKa:%@%7:%@%3M}:q}VM!}V<6L :%D!y,: _a< ~(<}!q}|<.3~g!M!:}!}^<}+M!}W<9:6}[;}!:9:6:%@%:M}:}_:%@%?}W}VM!}V<}%}[;}#:%@%I:%@%EM}" +
  ":q}V;}):%B K</:%D!~b,aL!_;-: L}:g~(;8:%?#}<;(#K#K%K:(N&K .:.:(d;*:!L4O&K .:!:%L~G __:*LE_J  :!L!_; :}%:}!:.:(:*ba<.~(:8}^}V<:}H0!:!:/P&K:(L-" +
  "d;(: ;!/!..: ;!M!;}%%K:!L4O&K .:!:%L~G _< _:}!M-}X<}!:8q}|LE_J  :!L!_;!:}%M-}X;}%:}!:9}[<}!:}#M-}X<}#}L0 .:%L~X _: :!:-:}!:}#:6:})}W:}%}X:}+" +
  ":}%3~B!/!.:%L~X _:%L~G _: :-:::}%:6:})}W:(~(:8}^M!3~B!.:%?#}Q<(&K:%D!];.:%?#X;!(:%L~f _< :53~>#:%Lr#_<!:}(3~>#:%L~/%_<(:}&3~>#:%L~T&_L L}r!z" +
  ". :%L!G#~P&:%L!G#y(:}*:7M!}W}S}WM~;}p~:~b&}XMo}v~Et~/#}VM:q}|<-~:;.:#L }B&K: :#3~!!}(:!:#3~!!}(:(:#3~!!}((:%L~P&_L :#a~:3~!!}(.:.L }=&K:%L~f" +
  " _L :.aL||%g< 3~]!:%Lr#_: 3~]!:%L~/%_: 3~]!(:%L~P&_:-L||!g3~]!.:%L~b,_< :%L~f _<!L}y!z-  :%L~P&_: :%L~/%_< 3~h!3}o#v:&}B&K:!L-3s#}(:%Lr#_L-3" +
  "s#}(: L-3s#}((:.L!_;..:%Lz(_<!:%L~P&_< L}y!z-  :!L!3~!!;#:%Lt*_<!: L}y!z-  :!L#3~!!;-:%L~=+_<!: L}y!z-  L ;(:!L%3~!!; #K#K#K#K%KL ;!:%L~f _<" +
  "*: 3~E(&K:*: 3r#L+;!.:%L~f _<*:-3~E(&K:*:-3r#:!L&h;!.:%L~f _<*:#3~E(&K:*:#3r#:!L#_;!.:%L~f _<*:%L~P&_</3~E(&K:*:/3r#:!L!_;!.:(L4O&K .:(:%L~G" +
  " __:!LE_J  :%L~f _<!:%Lr#_</3}o#;1:%L~b,_<*:!L}y!z-  :%L~P&_:*:%L~/%_<23~h!3}o#v;*:&:1v}>0!:&:*}@&K:!L-3s#}(:/L-3s#}(:2L-3s#}(:(L!_;(/!..:(L" +
  "!_;!/!.:(L!_;!:&:*}@0!:%L~f _L!3~!!:%L~P&_3~E(N0!.:%L+_:%L~G _:!3}b#:%B +N0 :(L2}?&K (:!:%L~G __:%B ,J  :.L!_;.:(L#_;!/#. .:(L4Q0  .:%L~G _;" +
  "(.:%:(:!:.L :%L~b,_3~2!:%?# ;(:%?#&/%.:%L!G#x,:%L}p~fv G#~f,:%L#}6!~b,:%L~b,_;(L!/#.:%L%G#x,:%L}n~fv G#~f,:%L#}6!~b,:%L~b,_;(L!/!.:%L%G#x,:%" +
  "L}k~fv G#~f,:%L#}6!~b,:%L~b,_;(L!.G#~H+:%:(G#~D+:%:)G#w+:%:,G#~=+:+:%L~=+_3~+!:%Lr._> 2.: }0% ;;:!<%D!1;*= Lx1a<#> :#LE_:;3~P!L!;.:#B }D< L#" +
  "P&K:#B E;(:+&KL~U~fv L~V~fv :(8;.L!;((L~U~fv L!:(8;...#n#K#K#K#KL%: L#a: L!}A8L|!gL!a1%#! %.LjL(:#C!S<!L }=8:!b< L~9{ }?&K .:#@%I<5S:5Mooooo" +
  "ooo:}Lh&K .:#@%}=;}%:#@%K;}(Loo}XL :*a:*~:L }=8~:;-: L&}RL}#_;+:#LE_Ltn:!:5}S<}!}|a< a3~C%:#L:_:#@%I:5:}!}^3~&##KM!LK:#D!K: _a< ~(<}&}^<6M!}" +
  "W<8:#@%?:#@%:M}:q}V<}!}[<}#SN&K#K: L}:g~(;7:#L7_:}!:}&q}|<)3~g!:#?#9;&:#B 7<2:#D!EaL!_~:<,:-}>&K#K: L||%g:,:-a< ~::+: :+Q8</L!a;3L ; #K%K#K:" +
  "&N&K .:):&d;1: :+O&K .:):&:1ba;): :#LE__:1LE_J  : :3O0 : :2O0#: L!_; :&L-d;&/!..:#L~++_:#LE_:+:/:,:-:}#:)~(:7}^}V:&~(:7}^:63~F!/!.: L!_; L!a" +
  "L}:g~(;}&M!;}!%K:}!:}&qM }D0%: :+R&K .: :#LE_<)_:}#M-}X<}#:7q}|LE_J  :}!M-}X;}!:}#:8}[;}#: L!_< :/P0 .:#L~++_:):+:/:,:-:}#:6:}!3~F!.(:#L~++_" +
  ":#LE_:+L :,:-:}!M-o:&~(:7}^:63~F!.:#?#~++< N0 :#D!~3+;,:#?#~/+;)/#..:}(S:}%Sh:5:}(}F:5Mn}]:}%}Fhh&K .:#L~6+_< :53~>#:#L~],_L L}r!z. :#L!G#~X" +
  ",:#L!G#o.:!~&:5M!}W}S}WM~;}p~:~b&}XMo}v~Et~/#}VM:q}|<)~:;,:!L }B&n: :!3~!!(:#L~X,_L :!a~:3~!!.}(:,L }=&K:#L~6+_L :,aL||%g3~]!(:#L~X,_:)L||!g" +
  "3~]!.:#L~D0_:#L~X,_L}y!z-  :+; %K: L-R&K:#L~D0_Lo}k~e~T%3~3#: L,a; /!..:#L~D0_<!: L#j?#xyKL!j3~3#:!:#L~6+_< 3~h!:#L~X,_3~E(&K:,L!_;,(: L-3s#" +
  "}(.L ; L ;)#K:-:,~:<!}><3N&K#K:,:-a~::+:+:!:-a}?8<)N&KL ;)/!.:#Lp._<!:#L~X,_< L}y!z-  :!L!3~!!;/:#L~ /_<!: L}y!z-  :!L#3~!!;1:#L~D0_<!: L}y!" +
  "z-  L ; :!L%3~!!;2#K%K: :)P&K:#?#~T,<&L@R&K .: L!_;!:&L#j;4L ;&%K:&:4O0%:&:#L~6+_<0_:&L&_;&?# N0 .L ;&:0:23~E(&K:0:23r#L+;&.:#L~6+_<0:13~E(&" +
  "K:0:13r#:&L&h;&.:#L~6+_<0:/3~E(&K:0:/3r#:&L#_;&.:#L~6+_<0:#L~X,_<43~E(&K:0:43r#:&L!_;&.: :+O&K (: :#LE__:&LE_J  :#L~6+_L-3s#}(:!; /#. ..L!; " +
  "/!.:):+}?&K .%K: :)O0%: :#LE__LEJ  : L!_; / . ..#K:#L~6+_:#L~X,_L(3s#3}o#L|!g<!L!P&K:!N: gN0!:+:)L!a< }A&K (: :#LE__B  L!gN0#..:):+}?&K .:#L" +
  "3_:#LE_< :)3}b#:#B 3N0 :,L!_;,:):+R:3h0 : :)_:#B 4J  :)L!_;).:):+}A0  .:#LE_; .:,~::-}>&K:#L+_: :):,:*:#L~D0_3~2!:#?#/; :#?#+/&.L#; :#L#}6!~" +
  "D0:*&K:#:*G#~T0:#L }6!~P0:#L#G#~L0:#L}q~fv G#~H0(L!; :#L!G#~L0:#L}p~fv G#~H0.:#L~D0_/%.L#; :#L#}6!~D0:*&K:#:*G#~T0:#L }6!~P0:#L#G#~L0:#L}q~f" +
  "v G#~H0(L!; :#L!G#~L0:#L}p~fv G#~H0.:#L~D0_/#.:#L%G#~L0:#L}n~fv G#~H0:#L#}6!~D0L!; :#L~D0_/!.:#L%G#~L0:#L}k~fv G#~H0:#L#}6!~D0L!; :#L~D0_.;!" +
  ":#: G#~//:#:!G#~+/:#:(G#~&/:#:.G#~ /:%:#L~ /_3~+!:#Lx1_> .L!!n= L3a<%> :%L+_:!:#3~C(:%?#+;!: :%?#/<#G#+: :!G#&: :#G# :%L3_> .F :#&n:#L!a;#:!" +
  "L!_L :!B  :%B  O8(L .;!: :#G#&: :!G# .}6!!n= L3a<&> :&L&_:!L :#:%3~n!:&?#&L!O&K (: :&@#+H% :&L3_> ..}9 : &K: ?# : L&_?# 3~G(: ?#/: L3_?# 3~G" +
  "(: ?#7: L9_?# 3~G(: L?3}y(..}? : ?# : ?#&3}{(: ?#/: ?#33}{(: ?#7: ?#93}{(: ?#>: ?#?3}{(: ?#S3~Z%: ?#E: ?#F3}{(.O #K#K#K#K#K: B ]L%a1%#! &.: " +
  "L~f _3}^&/#.: L~f _3t&/!.: L~f _3~Y&.: L:_3~F%..O : ?# : ?#&3~G(: ?#E: ?#F3}{(: ?#/: ?#33~G(: ?#}7: ?#K3}{(: L7_3}l(: L>_3~t&.G!#n:!L#j;!%K:" +
  "!<%&K:!L&a;!: ?# ;&: L&_; :#:&P0!..:%L P.}6!!n%K:#&K: ?  ;%: :!?  G  :!:%G  :#L!a;#:!L&_;!: L&_; /!...M!!n= L3a<#> :#L+_L}x~1v L~9!:!L|!g3~m" +
  "!:#?#/;!: :#?#+G# : :!G#&:#L3_> .}7 : B +L!O&n: ?#&L(O&n: ?# < }4  : L&_}1  M:}^pM~_~;~,}q~O/}C(L .(L ..0 : :!:#L 3}[).0 : :!:#L!3}[).G!!n: " +
  ":!L~: aLTgL-_:!LEa<%:#L-}?8:%:!L}5}?8<!G#&: :!:#QG# .}8!!n= L3a<#> :#:!G#&:#: G# :#L!G#/:#:#G#+L}f}ev :#L+_3~m%:#L3_> .}4!#}X:#:%a~:<#L }=&K" +
  " .:!:!:#~(<&}^<(:&q}D&K .: :%}6!+: :(H% .}7!#nLoo~: ; %K: ?# < &K:!L!_;!: L+_; /!..L~3}Z~: L|}+:!:!L|}+}A8G# .J!!n= L3a<#> :!3%:#L+_3~F&:#?#" +
  "+&K:#?#/3u(.: 3~r&:!3u(:#L3_> .}6!%n= L3a< > : L&_L~;qv L}33}Y%: ?#+<!: ?#/3*: ?#&:!3~G(: L3_> .}M!!n#K#K#K#KL}y~tv ?# L!a1#! #. .L~ ~tv ?# " +
  "; /!.L}y~tv L#G# L~ ~tv L~ ~tv ?# 4, < G# L}y~tv L!G# .: 3r(.J!#n:!?#3<%:!?#/}?:#:%}?h;&: L :%:#a:&8G#&: L!:#:!?#+_:&8G# .I!!n= L3a<#> :#L&_" +
  ": :!3~G&:#?#+< :#?#/3*:#?#&: 3~G(:#L3_> .}8!!n: N&KL~b{v L83~a( .: L+a< ?# ;#: 3~s&:!N:#L!Pg&KL~f}[v L}:3~a( ..B!!n: Lmg<#:!L&L+: L%g< 8_R: " +
  "N:!L}._:#RhgN&K ..G!!n: B 5: L!J 5N&K: L+a< ?# L!_;!: :!G# :!&K: 3|(( ...J!!n= L3a<&> :&L+_: :!:#3}U< :%3x#:&B +:&?#/3~!(: 3u(:&L3_> .I!!n= " +
  "L3a<#> :#L+_: :!3}Y#:#?#+L#O< N&K:#?#/3u(.:#L3_> : .I!!n= L3a<%> :%:!?# G#/:%:%L/_<!:#3~d%:!3~#(: L G# :%L3_> .I!!n= L3a<%> :%:!?# G#/:%:%L/" +
  "_<!:#3~e%:!3~#(: L G# :%L3_> .O!!n:!?# <#LoooomO&K: :!?#/G#+: :!@#&H# (: L G#+: Moooo3H# :#:!?#&3~G(..}, : Lo!R&n: 3~^#L#gL!}R(: L:O: L,aL(Q" +
  "h..H :!:#3~o#:%L!a}?&K: :!:#:%3}]%~&Mo}x(}X: @% }VH% (: : B @3~p&..}:!!n:!:#L~U 3~t#;#:!?# <%L#P&K: :%G# : :!?#&G#&(: M}Zooo3M#:#8H# ..J!!n=" +
  " L3a<%> :%L+_:!:#L 3}^%:%?#/;!: :%?#+G# : :!G#&:%L3_> .}/ : Looo+Q&n: L}-: L+}R[< a}RL!g: L!jhL}9i(L}+..0 : :!L/L&3p).0 : :!L!L!3p).0 : :!L7" +
  "L&3p).0 : :!L+L&3p).}8 : B >L%O&K: ?#:3~r&: ?#93u(: ?#73u(: ?#33u(: ?#+: L/_?# 3}n(..0 : :!L9L&3p).0 : :!L3L&3p).G!!n= L3a<#> :#L+_:!3~j#:#?" +
  "#/;!: :#?#+G# : :!G#&:#L3_> .}4 :#Loo~= P&K: :#:!?#34# &KL!2..:%&n: :%:&:!?#/4( (L ..I!!n= L3a<%> :%:!?# <!G#/:%:%L/_:#3~<!:!3}_(: L G# :%L3" +
  "_> .C :!^L!PLoooom:!a: Qh&K .: &K: :!3~1!<!N&K ..:!.J :(?# LoooomP&K: M#H% : :(?#+G#3: :(@# H#+(: :!:#:%:&3~U#..}.!!n: ?# :!}A&n: ?#&<#:!}?:" +
  "!:#}A: B +8(L ..}.!!n: ?# :!}@&n: ?#&<#:!}>:!:#}@: B +8(L ..}0 %K:!&K: @% M#}D&K: 3~*%.:!L!a;!: Lx _; /!...F!!n= L3a<&> :&L+_:#:%3~&(:&?#/;#" +
  ": :!L&3}y!:#3):&L3_> .I!!n: ?#+<#: ?# O&K: 3~c(.: :#L!_G#+: ?#&:#L&j_:!{ # {.# .}5 : ?#3: ?#53~G(: L9_3}l(: L?_3}l(: ?#F: ?#I3}{(: ?#K: ?#}<" +
  "3}{(.G!!n#K: B +N&K: ?#&N0!: ?# B  L~W P0!.: L~3}jv L,3}c%;!.:!.}3!!n= L3a<#> : L J }V:#L#J +:#:!J ,: :#L+_3~9%:#L3_> .}4 :!:#L{ 3~t#&K:!3}r" +
  "&}(:!L J ::!:!?#3G#9: :!3~.#(: L#J +..}2!!n= L3a<(> :(:&G#/:(:%G#+: :!:#:(L+_L23y#:(L3_> .}3!!n: ?#+<#: ?# O&K: 3~b(.: :#L!_G#+: ?#&:#L#j_:!" +
  "G# .%  .B :%^L!PLoooom:%a:!Qh&K .: :!:%:#3}l!< N&K .: .}/!!n= L3a<%> :%L+_:#: :!3t#:%?#+:%L3_> L P.}m!!(n#K: ?#3<#: ?#/Q&K:#: ?#+_B  <!L:}?0" +
  "!.: ?#3<!: ?#/<#:!:#}?8;%: ?#+;&%K#KL ;#:!:%O0 :!:&_B  <#L,a<(L6}AL L!:(jL}joo&g8N0 : L}Y#}6!:: :!L!_<!G#3/!..:#;!.:!.F : M!H% : :!}6!F: :#}" +
  "r}<     K}gK}x}q}5%+: L%J I: :!3~[#J }5.}5 #K#K#K: B }F1&!## #.: L/_3}{#/!.: ?#+3u(: ?# : L&_?# 3}n(..}5 #K#K#K: B }71&!## #.: L/_3~b#/!.: ?" +
  "#+3u(: ?# : L&_?# 3}n(..}1 : B }KL%O&K: 3~P&: ?#F3u(: ?#3: L5_?# 3}n(: L J }J..B!!n= L3a<!> :!: ?# G#/:!L/_< 3~a!: 3u&:!L3_> .}0!!n: L%}RL|*" +
  "g<!L~U(R&n (: L2g:!B s~3K:!_L%jh..O!!n: ?#+<#: ?# O&K: : ?# L!L!L!3w!L}YooomP&K ..: :#L!_G#+:#: ?#&_:!J  .Q : :#G#9: :!G#7: :#G#5: :!G#3: Mo" +
  "oooEH%:: L~ CG#?: {/                {.% .}4 :!?# LoooomP&K: :!?#+G#+: :!@# H# (: :!?#&:!?#+3}Y%..E!!n: M!H#+: :#: ?#&: ?# <#L#O<%8G#&: :!:#:" +
  "%8G# .C!!n: &K#K:!?# <#&K: :#4! .:!?#&<!N0 : :!3}y(...}8!!n#K: ;!#K#K: B s:1&!## #.: Lq3_;!.:!3~<&: ?#r:3u(: ?#}k:3u(..G : ?#/: ?#33}{(: ?#7" +
  ": ?#93}{(: ?# : ?#&3~G(: ?#>: ?#?3}{(.J : :!z%G#&: :!:!}s}v}<        U:!}<      x}:Zg:!}<      xLWgG# .}/!!nL!;%:!L!P&KL ;%(:#3r(;!.: :!G#&:" +
  " :%G# .}3!!n:!B 7;#: :!?#&:!?#+3~^!: L/_:!?#3:!?#53}Y%: :#J 7.@!!nL!;%:!L!P&KL ;%(:#3}0;!.: :!G#&: :%G# .D :!3}r&}(:!?#3:!?#/Q&K:!3~U(.: :!?" +
  "# G# : :!?#&G#&.. : :!L!3}]).. : :!L 3}]).E!#n: ?#+;#: L!3~K&: ?#+;%: :#L!_G#+: ?#&:%_:!J  .A!!n= L3a<#> :#L+_:!3k: :#?#+:#?#/3~W%:#L3_> .A!" +
  "!n= L3a<#> :#L+_:!3}R: :#?#+:#?#/3~W%:#L3_> .A!!n= L3a<#> :#L+_:!3l: :#?#+:#?#/3~W%:#L3_> .%  .1 : :!L~H~sv 3}^).1 : :!L~X~sv 3}^).D : :!P&K" +
  ":!: G#/: :!G#+(Lr}Z~: Lr}Z~: ?# L}X:#lgG# ..C!!n: ?# < LnP&K#K: : ?#&L!a<!G#&:!0 : L:3}y(...}-!#n: B !: B  <#L!O&KL!: ?#&3~!(.:#L!ig.}* : N:" +
  "#Nh&n: :#hN(: :!:#:%3~d&..}/!!n= L3a<%> :%: @# H#+:%L+_:!:#3w#:%L3_> .?!!n:!&n:!?# 3r(;!L!(L .;#: :!G#&: :#G# .}. : : ?#&L!g:!hL#hG#&: :!_< " +
  ": ?#&L!hG#&.}0 : &K: :#:%:!?#34& (:%3u(:#3u(L}r~sv L}23~a( ..%  .A : : B &:!LCOhJ &: ?# < ?# :!: L&_?# ?#34# .}-!!n:!?# <#&K: :#4! .:!?#&<!&" +
  "K: :!3}y(..}5 #K#K#K: B p31&!## #.: 3}b%/!.: ?#y20 : ?#z23u(: ?#o33u(..C!#n: ?#&;!: ?# <#LoooomP&K:#:!3~G((:!: ?#+3~;&..>!!n: ?# < L}+k<#: i" +
  ":#a~(: LniL}+}R:!3}s#.}* :!:%R&n:#:%:!:%a: _:%3~d&(L ..%  .%  .%  .%  .%  .%  .},!!n: B 5: L!J 5: L+a; &K: 3q((: 3|(..B!!}XLv}Z~: @% ;!Lv}Z~" +
  ": M H% : :!M:q}9#&: :!}|L!OG# .}^#!*n:#L!g&K: :!:#L!}R3}Y%2.= L3a<)> :)L&_<+:#L!g&n:#L!}R(:!;%%K:%A  <&&K:%L!_;%:&L }=&n:&LonO&n:%D  <&:(_;(" +
  ":%:&_L#_;%/%(:*:(Nh;*:%:&L%gL+m<,L(jLoooo&g:,L*jhL})}R_:&L!}RL#g_:&L#}RL#g_.(:&:(_;(:%:&_.;%/!..:(L!j<%L :(L3R8:%:*L!g8.3~(%:+:!:#3~Q(&K .: " +
  ":)?#/G#+: :)@#&H# :)L3_> .? L}Y}[}yIL}Y}[}yv : :!:#3~=!L|!g< L#g8L : L#R8.: : :&:%L}7b:#Lr9b__~(:!~&Mo}x(}X}VH% .< %K:!&K: ?# 3q(:!L!a;!: L&" +
  "_; /!...>!!n:!: ?# : ?#+<#a}?&K: :#:!L!L!3}c(..}+ %K:!&K:!L!a;!: 3~4(: L9_; /!...}+ %K:!&K:!L!a;!: 3}o%: L3_; /!...C #K#K#K: B :1&!## #.: ?#" +
  "7: L9_?# 3~;&/!.: 3~=&..}1 #K#K#K: B w)1&!## #.: 3}q%/!.: ?#~6): Lv)_?# 3~G(..C #K#K#K: B /1&!## #.: ?#+3~r&: L&_; .: ?# 3u(..A :!?# LoooomP" +
  "&K: :!?#&:!?#+3}Y%(: LoooomG# ..> : :!3~A#: ?#&:!?#&P&K:#:#?# L!hG# ..>!!n%K:#<%L!a;#: :!:%3~D(L|!gL:O0 .:%.?!!n: ?# <!&K:!: ?#&3~;&: ?#/: ?" +
  "#+?#/4! ..> : &n: :#:!?#34# (:#3u(L}r~sv L}23~a( ..}2!!nLs}Z~: ?# <#&KLt}Z~: ?# :#3~I#.Lt}Z~: : G# Ls}Z~: :!G# .< : Lx!gL&}RLp~fv _B  : L2gB" +
  " p~fKL+jh.}-!!n: ?#&<!: ?#/:!aL9d3~L&: ?#+: ?# 3~H(.}, : B 9L%O&K: ?#73~r&: ?#53u(: ?#33u(..C!!nL&L:3~)(<!M}Yooo3H# :!: @# H#+:!: { #+{.#3:!" +
  ".=!!}X:!?#}7&K (:!@#K;#:!L G#K: :#H% ..: :!L!O&K:#3u(.: :#G#&: :!L!iG# .7 : L!g&n:!L||%g~33}T(Lo+..}O!#n: B +L!O&n: ?# ;#: ?#&;!L ; %K#K: :!" +
  "R0 : :#_B  L~T P&nL!(:#:!: 3}_#N0!L#.: _; /!..: :!Q(L ..; :!: ?#3P&K: 3~#%}(: :!G#/.: :#G#3.<!#}X: @% <#M}:}_;%:#:%}]:%}W:#M }K:!3}s#.= : :!" +
  "?#&:!?#+3}Y%: L/_:!?#3:!?#53}Y%.6 :!:%O&n: :#:!3~=%(L!.N.}) :#: ?# :!a}?&K: :!:#:%:&3}c(..9 :(&K: M#H% (: :!:#:%:&3~U#..M!!n#K: : ?# <!L!aG#" +
  " :!L!O&K: LnO0!: : ?#&<!L!aG#&:!L!P0!: L?3}y(...}, : ?#S: ?#}F3~G(: ?#}<: ?#}=3}{(: L~T _3~F%.}, : :!?#+G#&: :!?#&L :!?# LoooomP8G# .6 :!:%R" +
  "&n:#: :%3~=%(L!.N.: : L~j~2v L%3~1%&nL!(: L~m~2v L%3~1%..:!!n%K:#<%L!_;#: :!:%3~o&L:O0 .:%.}) : &K: :!?#34! (L}r~sv L}23~a( ..}+!!n: ?# : L " +
  "G# : ?#&; 3s(: 3u(.= : :!L|!gL#j<!?#t~VKG#&: :!?#~&~VKG# .}# :!:#}?&n: :#_B  (L ..}) : M!H%7: :!: B ?< : L?O8J ?.}* : :#:%3~^!: L/_:&:(3}Y%:" +
  " :!J 7.}F!!n#K: : ?# L!a<!G# :!N&K: ?#/<!&K: ?#3:!?#/4! .: LnO0!: : ?#&L!a<!G#&:!0!: L53}y(...b!!n#K: : ?# L!a<!G# :!N&K: ?#7: L9_?# 3~3(: ?" +
  "#:<!&K: ?#>:!?#/4! .: L/_3}e(: LnO0!: : ?#&L!a<!G#&:!0!: L?3}y(...[!!n#K: : ?# L!a<!G# :!N&K: L3_;!: ?#}QL#P&K:!3~^%: L~X _3}Z%(:!?# 3u(.: L" +
  "nO0!: : ?#&L!a<!G#&:!0!: Ls#3}y(...}o!!#n#K: : ?# L!a<!G# :!N&K: ?#73u(: L3_?# ;!: ?#5;#%K:#&K:!?# 3~q&:#L!a;#:!L&_;!/!..: ?#/: L3_?# L&L&3~" +
  "V#: ?#93!: ?#93u(: LnO0!: : ?#&L!a<!G#&:!0!: L:3}y(...}n!!!n#K: : ?# L!a<!G# :!N&K: ?#+: L/_?# 3~=(: ?#3: L5_?# 3~=(: ?#7: L9_?# 3~=(: ?#?: " +
  "LA_?# 3~G(: LI_3}p%: ?#}=: L~D _?# 3~=(: LnO0!: : ?#&L!a<!G#&:!0!: L~H 3}y(...;!!n: ?#&<!: ?#+3~M&: ?# :!L&L33~V#.}. #K#K#K: B +1&!## #.: ?#" +
  "&3~r&.: ?# 3u(..: : ?#3: ?#5L&L33~V#: ?#9: ?#:3~J(.: : ?# : ?#&L&L73~V#: ?#/: ?#33~I(.9!#n: ?#&<!: ?#+3}U: ?# :!3~G(.}) :#:%3}U;#: :!?# :#:&" +
  "3x#:#3u(.}% : :!:#3}U< 3}A: 3u(L P.}) : : ?# L!:!:#3w!L}YooomP&K ..: :!L~5~rv L~1~rv : B  < 8L&L(: 83~ !.~-!!(n#K: : ?# L!a<!G# :!N&KL ;!: ?" +
  "#7<%&K: ?#5<#: ?#/<!L :!:#}A8a;#:%:!:#a<&}?&K:%:&a;((:#:%_;!..: L3_<%?# <&:#L#j_:!:#a3~J&:&:(3~J&: ?#/:%?# L&L&3~V#: LnO0!: : ?#&L!a<!G#&:!0" +
  "!: L:3}y(...N!!n#K: : ?# L!a<!G# :!N&K: L/_3~T&: LnO0!: : ?#&L!a<!G#&:!0!: L:3}y(...}J!#n#K: : ?# L!a<!G# :!N&K: L3_?# ;!: ?#/<#&K:#:!3~;&.:" +
  " LnO0!: : ?#&L!a<!G#&:!0!: L73}y(...}( :!Lo#R&K: :!3~M!(: :!3~I#..}( : :!:#:%:&3w!L}YooomP&K ..}( : ?# &K: ?#&3u(: ?#+3u(..}( : ?# &K: ?#&3~" +
  "_(: ?#+3~_(..9 : L~%pv L#3}y!L}Z+L}[+:!L!g83).9!!n:!3~f(;#: :!G#&: :#L!iG# .}# : L}VgLo+P&n: 3}&(: ..9!!n:!3~h(;#: :!G#&: :#L!iG# .}* :!B  N" +
  "&K: L~:}_v L!3~)#.:!L J  .}% : 3}.:#P&K (:!:#: 3T..7 : L!L&3}]%< : L~!v}4_L*fa.})!!n: ?#&<!: ?#+3~L&: ?# :!3~H(.9 : ?# : ?#&3~G(: ?#/: ?#33~" +
  "G(.}# : L!O&K:!3#.: :!3~=(.}# : L!P&KLpzv L}13~a( ..}% L#: 3g< L P: L|||*O8.5 : @% SN&K: L+_3~<&..5 : ?#9&K: : B @3~p&..6 : :!3~B%N&K: : B @" +
  "3~p&..8 : Mv}g~)~T}3H%:: : ?#+Lo#hG#+.}! : :!G#3: ?#/: 3~U(.6!!n: 3}E<!G#&: :!L PG# .6!!n: 3}F<!G#&: :!L PG# .6!!n: 3}G<!G#&: :!L PG# .6!!n:" +
  " 3}H<!G#&: :!L PG# .6 : ?# :!: ?#&L/_?# 4# .5 : L&a?# :!3~o%: 3}t!.}% : ?# LoooomP&K: 3~D%..}# : LoooomP&K: :!3~G(..}# : L}YooomP&K: :!3}{(." +
  ".}% : ?# L}YooomP&K: 3~[%..3 : L|!g&K:!3u(..4 : ?# < &K: 3~r&..6 : ?#33u(: ?# : ?#&3~=(.5 : :!:#3}UG#&: L G# .}! : :!~33}TG#&: L G# .}  :!: " +
  "3~1!< &n: ( ..}# : :!3~:!: L J /:!3u(.}% : ?# : ?#&3~=(: L G# .4 :!&n: :!3}U(Lo+..}! : L|!gB voKL)gL P.}& :!?# Lr~Uv L/:!?#&?#/4( .}& :!?# L" +
  "}r~Uv L0:!?#&?#/4( .}& :!?# L~!~Uv L/:!?#&?#/4( .}& :!?# L~ {v L%:!?#&?#/4( .}! Lv}Z~: : ~(M:}^M!pH% .2 : L#P&K:!3u(..2 : Lp+R&K: 3]..5 : 3}" +
  "o%: ?#/: ?#33~G(.}  : : ?#+:!L&L93~e&.}  : : ?#+:!L&L73~e&.4 : :!3}q#L|!gLv O.}  : : ?#+L!L&L33~e&.}  : : ?#+:!L&L/3~e&.3 : 3}Y!< &n: ( ..4 " +
  ": L+a< 3~p#: 3}a(.1 :!&K: :!3}y(..1 : :!:!:#_3~R%./ : &K:!3u(..4 :!: ?#&: ?#+3~ !.4 :!: ?# : ?#&3~ !.3 : :!3~:!: L J /.4 :!: ?# : ?#&3}c%.3 " +
  ": :!:#3~8!: 3}p(.2 : L : ?# 3~h(8.3 : :#G#&: :!G# .1 : :!:#L!a3~o&.0 : :!3}o#vL }B.0 : :!L&L+3~V#.0 : :!L!L!3~V#.0 : :!L&L93~V#.0 : :!L&L/3~" +
  "V#.0 : :!L&L&3~V#.1 : :!L+Lx 3~V#.0 : :!L&L73~V#./ : L}Y+3[L P.. : :!3}PL P.0 : L/:!:#3}y%.1 : :!3u%:!3u(.3 : Lz~Vv :!:#3}o!.1 : }4# L!:!3}s" +
  "#./ : 3}o(L|!gN.2 : L~S 3}e%: ?# .1 : L : ?#33}{&.2 : L~s 3}e%: ?# .. : :!3bL P.. : L|!gL@P.0 : :!:#3~<(L .2 : ?# : ?#&3~G(.1 : @% L!:!3}s#." +
  "3 : L~3{v :!:#3}o!.. = : _> = .. : 3!: 3u(., : :!3_ .. : L&L&3}](.. : L&L33}](., : 3iL P., : 3cL P., : 3fL P., : 3eL P., : 3hL P.1 :!L~d}]v " +
  "L.3}c%.. : L&L/3}](.3 3@}<      xL}wz*., : 3dL P., : 3}NL P., : 3}ML P.. : :!L 3p%.. : L&L73}](.. :#: :!3~<(.. : :!3~h#L .- : L+a3q(.- : L+a" +
  "3~p#.- : L+a3}a(./ : ?# :!3~?(.* : 3}3N.- : ?# 3}_(.- 3~(#: 3{!.* :#3~c%.& L .%  .~e!#%n!}X:!?# ;):!L G# :)N&K:#3u(L~<}hv L93~a( .= L3a<(> :" +
  ")L+_<!?# &K .:!LnG# :!?#&N&K .:!?#3L#P&K .:!L&_<&@# ;*:&?#+;&:!L G#&:(:&G#+:(:*H% :(3}e(:!?#3:!L5_<&?# 3~3(:&:#G# :!:%G#3:!?#7;#:!L G#7:!:!?" +
  "# L!_G# :#&K:!?#9:#?#&4! .:(L3_> :)3~r&: L G# .}5#!n!}X= L3a<&> :&L+_:!:%:#3~Y%:&@%+;(: L G#+: :(H# :&L3_> .A!!n= L3a<%> :%:#J +:%:!G#/: :%L" +
  "+_3~9%:%L3_> .D!#n:!L+a<&?# L!_;%:&:%G# :%&K: :!G#&: :#G# ( ...~9}W}! Lpov .?+}!%} )  }#*! 5  }(- (6,}% }&  1207#    3& / . Luov .~6#4      " +
  "oooooooooooooooooooooooooooooooo : :::::  :: +::!!!!!!!!!!   : : &&&&&&&&&&&&&&&&&&&&&&&&&&   :3:##########################::::oKKKKKKKKKKKK" +
  "KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKXeWkcYdjV}SjYihYgkYiji  " +
  " Q   }J   &   }>   }?   K   &   }@ Lo}[v .(!   }A Lr}[v .(!   }B Lt}[v .(!   R L~+}[v .~qJ!   S   }C   :3  +   }D   }E   /   &   }F       + " +
  "  &   }G   }H   UjjYcfjYX:je:jUaY:eldYhi]^f:eZ:}Dkij:}RUbkY:l]^bY:^j:lUi:VehhelYXealUhd^d[iW]Ud[Yi}I   3+  +   }J   }K       2}.      ~<: :^" +
  "(  !C~<:  ^%  ^iikYikiYhT^X[hekfT^XjhU^jij^cYijUcfWedjYmjUXXhYiiU}RUjUhXYiWh^fj^edYcU^bYcfbe}SYYidUcYf]edYfbUdlYVi^jY^dXkijh}SijhYYjW^j}SijU" +
  "jYfeijUbTWeXYWekdjh}SUjjYcfjiVUiYWUfVkX[Yj   z#3 +   &%3 &   +%3 %   .%3 )   XYfj]^XM}SjYi}=!3 (   F%3 (   }5%3 *   WUbbi   }J%3 (   }=!3 ( " +
  "  fUj]hkbYijUjkiYhhehcYiiU[YYhhehTWeXY]jjf}EjUjkihYjh}SLZjYh^XYcfejYdW}S}?Y}SWeXY}W<dkbb}MA}OUkj]aY}SjeaYdiYWhYjWeea^YfUiilehX ~<%3 &   ~@%3" +
  " %   ~B%3 (   ~G%3 )   ~M%3 )   ~S%3 +   hkbYiJ:j]Y:WUbb:lUi:_kX[YX:Zeh:Udej]Yh:fheZ^bY}AUf:aY}S:^i:dej:U:ijh^d[:UdX:WUddej:VY:Ud:eV_YWj:aY}" +
  "S[YjTikWWYii !#%&()*+,UXXN}RYdj}@^ijYdYhkiYhQX[hekfQXYdXfe^djJ:YmfYWjYX:Ud:]jjf:eh:]jjfi:}G}D}@:l^j]ekj:WhYXYdj^UbiA:eh:^d:U:fU[Y:U:fUj]}F}S" +
  "fYNhhehJ:jeaYdJ:YmfYWjYX:jYmj:Zeh:U:]YUXYhSR}E}FcYj]eX]YUXYhiVeX}ScUdkUbhYX^hYWji^[dUbaYYfUb^}RYj}SfYefUgkYhYX^hYWjhYX^hYWjYXhYjh}SBUZjYhXUj" +
  "YWedjYdjBj}SfY !#%&()*+,-./01234} }!5}#}%67}&}(89})}* !#%&()*+,-./0::vv *MYUhYh:v *ijh^d[:v 2kdadeld:Z^YbX:}Qv/}QA:YmfYWjYX:v 1^d}RUb^X:j}Sf" +
  "YJ:v.A:YmfYWjYX:v )MUi^W:v v#J:v v!:v v7J:[^}RY:^j:je:WhYUjYPhekf 3ZbeUj^d[:fe^dj:}Qv!}Q !}Qv)}Q:eh:}Qv!}Q .W]UhUWjYh:}Qv!}Q ,^djY[Yh:}Qv!}Q" +
  " ,VeebYUd:}Qv!}Q 4Xkfb^WUjY:Z^YbX:}Qv!}Q !}Qv!}Q v!J 7NmfYWjYX:Ud:eV_YWjA:[ej:v!C }2NmfYWjYX:l]Uj:}>}ER}B:WUd:lh^jYA:[ej:U:}RUbkY:eZ:j}SfY:v" +
  "!C }*}F]Y:iYh}R^WY:hYZkiYX:j]Y:WUbbJ:v!C efj^ediJ:YmfYWjYX:Ud:eV_YWjC:}<^X:}Sek:cYUd:}:Phekf:kfXUjYX:ikWWYiiZkbb}S#}Nk~<:  ^&  WUkiYNhhehfei" +
  "jUb};eXY}T^f}T^fWeXYfeijWeXY }o#3 *   t#3 )   }{#3 .   ~,#3 (   ~1#3 ,   ~9#3 &   ~<#3 (   w#3 &   ~D#3 *   ~K#3 +   j#3 *   }p&3 )   }U#3 +" +
  "   t&3 *   }[#3 )   }a#3 ,   }i#3 *   ~S#3 )   ~Y#3 &   ~^#3 (   ~n#3 *   ~d#3 .   n*3 -   }a*3 %   }d*3 *   }j*3 +   A<cYiiU[YQX<J<XedY}RUb" +
  "kYXUjUhYikbjijYmjD]jcb}-}7}9<}.;=>},}-}.}/}0BC}PT}Q}V}X[Yj}DYUXYhjYmj]jjfJ]jjfiJOdRdWY:WUbbYX:cehY:j]Ud:edWY[hekfiY[cYdjj]h^}RYijUWa}U<j}SfY" +
  "<J<[hekf<A<kiYhQX<J<<A<[hekfQX<J<<A<jhU^ji<JA<j^cYijUcf<J<A<WedjYmj<J}U<kiYhT^X<J<<A<[hekfT^X<J< )(!#(%&)(   }o#3 *   t#3 )   }{#3 .   ~,#3 " +
  "(   ~1#3 ,   ~9#3 &   ~<#3 (   w#3 &   ~D#3 *   ~K#3 +   TTfhejeTThYgk^hYX:}DYgk^hYXA:Vkj:c^ii^d[:eh:dkbbC-^d}RUb^XTj}SfY:NmfYWjYX:}PA:[ej:}" +
  "XC-Ycfj}S:}Bej]^d[:Vkj:l]^jY:ifUWYC-jeeTbed[:}@ed[Yh:j]Ud:=:V}SjYi:^d:}G}FOBIC-fbUWY]ebXYhT^X:}F]^i:^i:j]Y:jYmj:eZ:U:c^ii^d[:}RUbkYA:dej:Ud:" +
  "^X}6:W]YWa:l]YhY:^j:WecYi:ZhecC-^d}RUb^XTW]UhUWjYhi:Ld:^X:ckij:dej:]ebX:Wedjheb:W]UhUWjYhiA:V^X^hYWj^edUb:WedjhebiA:^d}R^i^VbY:W]UhUWjYhi:eh" +
  ":bedY:ikhhe[UjYiC-^d}RUb^XTj^cYijUcf:}Be:XUjY:UdX:j^cY:j]Uj:WUd:VY:hYUXC-^d}RUb^XTYcU^b:NmfYWjYX:Ud:YBcU^b:UXXhYii:ikW]:Ui:dUcYKYmUcfbYCWecC" +
  "-^d}RUb^XTkhb:NmfYWjYX:Ud:]jjf:eh:]jjfi:}G}D}@:l^j]ekj:WhYXYdj^UbiA:eh:U:]eij:dUcY:ikW]:Ui:YmUcfbYCWecC-^d}RUb^XTf]edY:NmfYWjYX:U:jYbYf]edY:" +
  "dkcVYh:eZ:}3:je:}1}4:X^[^ji:ikW]:Ui:}0}1:}2E}1:}4}4}4:E}1}2}3C-^d}RUb^XTdkcVYh:NmfYWjYX:U:dkcVYhA:}TYhe:eh:cehYC-dejTiYh^Ub^}TUVbY:}>}ER}B:]" +
  "Ui:de:jYmj:Zeh:j]^i:}RUbkYC-^d}RUb^XT_ied:}F]^i:^i:dej:}>}ER}B:jYmj:^d:}G}FOBIJ:hYUX^d[:ijeffYX:Uj:V}SjY:=C-Xkfb^WUjYTaY}S:}<kfb^WUjY:aY}S:^" +
  "d:edY:eV_YWjC-ZehV^XXYdTaY}S:}F]Y:aY}S:TTfhejeTT:^i:hYZkiYXJ:^j:WUd:W]Ud[Y:eV_YWji:j]Uj:^j:XeYi:dej:VYbed[:jeC-WedZb^Wj:P^}RYd:je[Yj]Yh:l^j]" +
  ":}Q}P}QA:l^j]:Udej]Yh:}RUbkYJ:iYdX:edY:eZ:j]Y:jleC-jeeTXYYf:}BYijYX:XYYfYh:j]Ud:=:bY}RYbiA:j]Y:WUbb:^jiYbZ:VY^d[:j]Y:Z^hijC-jeeTbUh[Y:}F]Y:W" +
  "Ubb:]Ui:cehY:j]Ud:=:V}SjYi:Ui:dehcUb^}TYX:}>}ER}B}6:iYdX:ZYlYh:eh:i]ehjYh:jhU^jiC-kdhYWe[d^}TYXTaY}S:}F]Y:WUbb:]Ui:de:ikW]:Z^YbXC-jleTX^[^jT" +
  "}SYUh:}F]Y:}SYUh:]Ui:jle:X^[^ji:UdX:lUi:hYUX:Ui:}2E}K}K}6:lh^jY:ZekhC-deTeZZiYj:}Be:}G}F};:eZZiYj:[^}RYdA:hYUX:Ui:}G}F};}6:YdX:j]Y:j^cY:l^j]" +
  ":}L:eh:Ud:eZZiYjC-ZkjkhYTj^cYijUcf:}AehY:j]Ud:}2F:]ekhi:U]YUX:eZ:j]Y:WbeWaC-^XTbeeaiTb^aYTYcU^b:}F]^i:^X:^i:Ud:YBcU^b:UXXhYiiA:l]^W]:fYefbY:" +
  "W]Ud[Y}6:fhYZYh:Ud:^X:j]Uj:ijU}SiC-^XTbeeaiTb^aYTkhb:}F]^i:^X:^i:U:}G}D}@:eh:]eij:dUcYA:l]^W]:WecfUd^Yi:W]Ud[Y}6:fhYZYh:Ud:^X:j]Uj:ijU}SiC-W" +
  "edikcYhTYcU^bTXecU^d:}F]^i:^i:Uj:U:cU^b:fhe}R^XYh:Zeh:j]Y:fkVb^WA:hUhYb}S:U:[hekf}.i:eldC-i^c^bUhTaY}S:}?Yfj:kdXYh:^ji:eld:dUcYC:}<^X:}Sek:c" +
  "YUd:}Q}P}Q}:-dkbbTjhU^j:}AUd}S:iYh}R^WYi:hYUX:dkbb:UiJ:WbYUh:j]^i:jhU^jC-fUijTj^cYijUcf:MYZehY:j]Y:}SYUh:}2EEEJ:W]YWa:j]Y:kd^j:UdX:j]Y:Z^YbX" +
  ":j]Uj:^j:WecYi:ZhecC-kdkikUbTj}SfY:}?Yfj:Ui:[^}RYdA:j]ek[]:}P:^i:kdkikUb:]YhYC-dejTeldYh:Rdb}S:j]Y:iYh}RYh:cU}S:iYj:j]^i:jhU^j}6:^j:lUi:dej:" +
  "iYdjC-kfijhYUc:}F]Y:iYh}R^WY:lUhdi:eZ:j]^i:WUbbC-jh^ccYX-jeTijh^d[-hYdUcYX-jleTX^[^jT}SYUh-ZhecTYfeW]-ZhecT]jjfTXUjY-ZhecTXUjYTedb}S-YdXTeZT" +
  "XU}S-bYUfTiYWedX-kjW-iW]YcYTUXXYX-belYhWUiYXTXecU^d-Y}1GF-XheffYX-dkbb-U:VeebYUd-U:dkcVYh-U:ijh^d[-Ud:UhhU}S-Ud:eV_YWj-Ud:Ycfj}S:UhhU}S-U:Zh" +
  "UWj^ed-Ud:^djY[Yh:VY}SedX:}2}P}4}3-U:ijh^d[:eh:U:iUZY:^djY[Yh-U:XUjY:Ui:U:ijh^d[A:eh:U:dkcVYh:eZ:iYWedXi:eh:c^bb^iYWedXi-Ud:eV_YWj:l^j]:ijhY" +
  "YjA:W^j}SA:ijUjYA:feijUbTWeXY:eh:Wekdjh}S-U:}G}D}@:Ui:U:ijh^d[-Ud:YBcU^b:UXXhYii:Ui:U:ijh^d[-U:ijh^d[:eh:U:l]ebY:dkcVYh-U:ijh^d[:eh:U:dkcVYh" +
  "-U:WUbbA:eh:Ud:UhhU}S:eZ:Uj:bYUij:edY-}F]^i:edY:^i:dY[Uj^}RYC-}F]Y:jYmj:]ebXi:U:}B}G}@:W]UhUWjYhA:l]^W]:XUjUVUiYi:hYZkiYC-}<^X:}Sek:cYUd:}Q}" +
  "X}Q}:-=:cehY:eZ:j]Y:WUbb:UhY:dej:b^ijYXC-Rdb}S:j]Y:fheZ^bY:iY[cYdj:fUiiYi:^djY[hUj^edi:edA:UdX:l^j]ekj:j]Yc:XUjU:lekbX:[e:l]YhY:^j:ckij:dejC" +
  "-NmfYWjYX:}1:je:}2}4}4:W]UhUWjYhiJ:L}E};QQ:bYjjYhiA:X^[^jiA:XejiA:WebediA:]}Sf]Ydi:eh:kdXYhiWehYiC-NmfYWjYX:Ud:Q}ER:IGE}1:XUjY:UdX:j^cY:ikW]" +
  ":Ui:}2E}2FBE}2B}2}5}F}1}2JEEJEE}LC-NmfYWjYX:Ud:Q}ER:IGE}1:XUjY:UdX:j^cY:ikW]:Ui:}2E}2FBE}2B}2}5}F}1}2JEEJEE}LA:eh:Ud:}=}F}FS:XUjY:ikW]:Ui:}F" +
  "]kA:}2}5:OYV:}2E}2F:}1}2JEEJEE:P}A}FC-L:dkcVYh:eZ:j]^i:cUd}S:X^[^ji:^i:UcV^[kekiJ:I:UhY:U:XUjYA:H:U:}SYUh:UdX:^ji:XU}SA:}5:je:}1}3:iYWedXi:e" +
  "h:c^bb^iYWedXi:i^dWY:}1}5HEA:}1G:c^WheiYWedXiA:}1}5:dUdeiYWedXiC-Rdb}S:j]Y:}SYUhi:EEEE:je:}5}5}5}5:WUd:VY:iYdjC-}F]YhY:^i:de:}SYUh:BEEEEEEC-" +
  "L:}SYUh:eZ:jle:X^[^ji:^i:edb}S:hYUX:VYZehY:U:j^cYC-}F]YhY:^i:de:ikW]:cedj]C-}F]Uj:cedj]:]Ui:de:ikW]:XU}SC-}F]Uj:}SYUh:]Ui:de:ikW]:lYYaA:eh:U" +
  ":lYYa:de:ikW]:XU}SC-}F]Uj:}SYUh:]Ui:de:ikW]:XU}SC-L:cedj]:UbedY:dUcYi:de:XU}SC-L:lYYa:UbedY:dUcYi:de:XU}SC-NmfYWjYX:]ekhi:UdX:c^dkjYi:UZjYh:" +
  "j]Y:XUjYC-}<UjY:UdX:j^cY:ckij:Vej]:]U}RY:iYfUhUjehiA:eh:dY^j]YhC-}F]YhY:^i:de:ikW]:j^cY:eZ:XU}SC-Rdb}S:iYWedXi:cU}S:]U}RY:U:ZhUWj^edA:eZ:edY" +
  ":X^[^j:eh:cehYC-NmfYWjYX:}L:eh:Ud:eZZiYj:Zhec:B}2}3J}4}5:je:}0}2}3J}4}5:UZjYh:j]Y:j^cYC-<J<<Jdkbb<J:UWWekdjTdUcY:UWWekdjTXecU^d:fbUdTdUcY:fb" +
  "UdT^X:[hekfTj}SfY:WhYUjYXTUj:UWWekdjTdUcYUWWekdjTXecU^d^djY[hUj^ediUded}ScekiQXcYiiU[YQX  <}&3 /   C}&3 .   }5}&3 ,   }MhYce}RYX}OUffb^WUj^e" +
  "dD_ied^XYcfejYdW}SBaY}SRV_YWjNmfYWjYX:l]Uj:}>}ER}B:WUd:lh^jYA:[ej:Ud:eV_YWj:j]Uj:i]eli:^j:dej]^d[CNmfYWjYX:U:jhYYA:[ej:Ud:eV_YWj:j]Uj:WedjU^" +
  "di:^jiYbZCNmfYWjYX:U:}RUb^X:XUjYA:[ej:Ud:^d}RUb^X:}<UjYCNmfYWjYX:U:Z^d^jY:dkcVYhA:[ej:}BU}B:eh:QdZ^d^j}SC}DYUX^d[:j]^i:}RUbkY:ZU^bYXCNmfYWjY" +
  "X:U:dkcVYh:eh:U:ijh^d[A:[ej:U:M^[QdjC }[#3 )   UVehjhYce}RYN}RYdj}@^ijYdYhc^bb^iYWedXiA:}1:eh:cehY:?j]YhY:^i:de:WUbb:l^j]ekj:Ud:YdX@J:YmfYWj" +
  "YX:U:ZkdWj^ed}F]Y:WUbb:lUi:UVehjYXCQ}B}HL}@Q}<T}DN}C}GN}E}F-}G}BL}G}F}=R}DQ}LN}<-OR}DMQ}<}<N}B-}BR}FTOR}G}B}<-}AN}F}=R}<T}BR}FTL}@}@R}IN}<-S" +
  "L}K}@RL}<T}FRRT}@L}DPN-}G}B}E}GSSR}D}FN}<T}AN}<QLT}F}KSN-}DL}FNT}@Q}AQ}FN}<-}GS}E}F}DNL}ATN}D}DR}D-}BN}F}IR}D}?TN}D}DR}D-}FQ}ANR}G}F-LMR}D}F" +
  "N}<-Q}B}HL}@Q}<TRS}FQR}B}E-Q}B}FN}D}BL}@  ||||3}.      }TkjW[cjcedjkYlYXj]kZh^iUjikd!       (     KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK" +
  "KKKKKKKKKKKKKKKKKKKKMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}" +
  "=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}" +
  ">}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>S}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}B}DS}DS" +
  "}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F" +
  "}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H" +
  "}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J" +
  "}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N" +
  "}P}N}P}N}P}N}P}N}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}PXVXV" +
  "XVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVQd}RUb^X:[hekf:WUbbQd}RUb^X:[hekf:Q}<:eh:c^ii^d[:Z^YbXi L~0~8v .|}&KnK     }@~gK  " +
  "   }@~EK     ~q~^K)   ~m!  feb^W}SJ:YmfYWjYX:UjjYcfji:eZ:}1:eh:cehYfeb^W}SJ:YmfYWjYX:VUiY:UdX:WUf:^d:c^bb^iYWedXifeb^W}SJ:YmfYWjYX:j^cYekj:U" +
  "dX:XYUXb^dY:^d:c^bb^iYWedXihkbYiJ:YmfYWjYX:b^c^ji:eZ:}1:eh:cehYjeaYdJ:YmfYWjYX:jYmj:Zeh:U:]YUXYh]YUXYhiJ:YmfYWjYX:}RUb^X:]YUXYhi }[#3 )   }o" +
  "#3 *   ~i~5~9:=D[hekfYdXfe^djfheZ^bYZYjW]j^cYekjXYUXb^dYhYjh}SVUjW]edLjjYcfjed}DYjh}Sed}DYikbjedNhheh^d}RUb^X}FhU^jib^c^jiXYZUkbji  T:3 +   " +
  "[:3 *   ~B%3 (   B(3 *   d:3 (   O(3 )   i:3 *   }T:3 +   }Z:3 (   }@(3 ,   ~ %3 1   }_:3 (   }d:3 ,   }l:3 *   }r:3 +   }y:3 *   ~%:3 0   ~" +
  "3:3 )   ~8:3 +   J:j]YhY:^i:de:ikW]:efj^edUd:eV_YWj:eZ:V}SjYiA:XYfj]A:^XM}SjYihY_YWjaYYfXhefedY:eZ:hY_YWjA:aYYfA:XhefZUbiY:eh:Ud:eV_YWj:eZ:W" +
  "UbbiA:V}SjYiZUbiY:eh:jYmj:b^aY:D}P}M}NlCJB}O}U}1A}2}4}4}W>DUkjeedY:eZ:UkjeA:jhkYA:ZUbiYZUbiY:eh:Ud:eV_YWj:eZ:UjjYcfjiA:VUiYA:WUfA:VkX[YjUVeh" +
  "jYXUd:LVehj}E^[dUbU:ZkdWj^ed:eh:Ud:eV_YWj:eZ:ZYjW]}RUb^X:]YUXYhijYmj:Zeh:U:]YUXYh:eh:U:ZkdWj^ededY:eZ:[hekfA:j]h^}RYijUWaA:iY[cYdj]hYZU:}G}D" +
  "}@:eh:U:fUj]YdXfe^djJ:dedY:lUi:[^}RYdC:Rkji^XY:eZ:U:fU[Y:^j:ckij:VY:U:l]ebY:}G}D}@A:ikW]:Ui:]jjfiJDDUf^CYmUcfbYCWecD[hekfkhbkh^]eijVUiYTkhbU" +
  "f^T]eijkfijhYUc }G=3 %   }J=3 %   ~Q<3 &   }M=3 &   T=3 +   [=3 +   e=3 +   T:3 +   m=3 +   &       Uf^lh^jYUWWYiiVYUhYhw=3 %   ~C=3 (   ~H=" +
  "3 )   ~N=3 )   ~G%3 )   ~<%3 &   ~@%3 %   ~B%3 (   ~@%3 %   ~T=3 )   />3 #   9>3 !   &       hYjh}<>3 &   z#3 +   j^cYTekj}J>3 +   ^XYcfejYd" +
  "W}ScYiiU[YT^X   ]>3 .   i>3 -   T:3 +   ~3=3 !   &       e=3 +   ~3=3 !   &       ~B%3 (   >>3 #   &       }Z:3 (   &       }=>3 #   i:3 *  " +
  " &       }Q>3 !   ~ %3 1   &       o>3 #   !   |       NmfYWjYX:}>}ER}B:jYmj:Ui:U:ijh^d[:eh:U:}G^djILhhU}SC_iedPhekfNhhehJ:WUbb o }+&t  #~( " +
  " !9) &o}% #17 ! :-#.: &1:!&?:!#}/:&&D: #T: #}Q: &U:&!Z:%&_:(! E ##E !~H{}+!|~t )1| !U| !x|2!}NkEE},}MeV_YWj:}MeV_YWj:eV_YWj}O}B}G}@}@kdXYZ^d" +
  "YXEEEEEEEEBEEEEBEEEEBEEEEBEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE   ~6%3 &   ~f},3 &   x},3 ,   5G3 %   ~q},3 >   })}-3 :   JDD:fd[:_f[" +
  ":_fY[:[^Z:i}R[:lYVf:^We:Vcf:U}R^Z:]jjfiJDD]jjfi]jjfDDlllCmdBB:f]edY:jYbYf]edY:jYb:ceV^bY:WYbb:eZZ^WY:leha:cU^d:X^hYWj:f]:j:f:c:}6Ymj}8YmjCYm" +
  "jJYmjCJYmjm  }J:3 !   y}-3 (   {}-3 &   !}.3 &   (}.3 (   -}.3 %   0}.3 !   %   2       B}8BB}9dDU}8jVX}9jYbGkhbIdUd}:d^b}:=dDU}9dedY}8dkbb}" +
  "8XYiW}2be[e}1cU^b}3dUcY}4fbUdHj^YhHjYij}:jhkY}:YcU^b}3f]edYGZUbiY}:UXhYiiEU}RUjUh}1XecU^dIiYWjeh}5lYVkhbI[cmCXYKcYCWecKggCWecKlYVCXYKkdadeld" +
  "}8UXXhYiiEbe[ekhb}1eh[dUcY}4lYVi^jYI}1}2GCWecK}1G}3CWecKUebCWecK[cmCWecK[cmCdYjKcUWCWecKcU^bChkKcidCWecKYcfbe}SYYF]ecYfU[YI^dXkijh}S}5fbUddU" +
  "cYHfbUdj^YhHjYUcdUcY}4b^}RYCWecKcU^bCWecKkdXYZ^dYX}8?dej:iYj@}:U}RUjUhkhb}1Ycfbe}SYYiF[hekfdUcY}4]YUXWekdjFjYbYf]edYG[cU^bCWecKfhejedCcYK}SU" +
  "]eeCWecK}SUdXYmChkK}ScU^bCWecKWecfUd}SkhbIXecU^ddUcYIjYdUdjdUcY}4lYVi^jYkhbI^WbekXCWecK}SUdXYmCWecKUWWekdjdUcY}4V^bb^d[fbUdHWecfUd}SdUcY}4We" +
  "cfUd}Si^}TYFWecfUd}Sbe[e}1XYiWh^fj^ed}2]ecYfU[YkhbIf]edYdkcVYhGfh^W^d[fbUdHfh^W^d[j^YhHfhe_YWjdUcY}4]ejcU^bCWecKekjbeeaCWecKVki^dYiidUcY}4We" +
  "cfUd}SYcU^b}3WecfUd}Sf]edYGWkijecYhdUcY}4YcU^bUXXhYii}3^dXkijh}SdUcY}5dkcYcfbe}SYYiFZUijcU^bCWecKWecfUd}SXecU^dIYcfbe}SYYWekdjFlehaifUWYdUcY" +
  "}4WecfUd}SlYVi^jYIWecfUd}SUXXhYiiEYcfbe}SYYiWekdjFjejUbYcfbe}SYYiF[ee[bYcU^bCWecKfhejedcU^bCWecKWecfUd}S^dXkijh}S}5jYbYf]edYdkcVYhGeh[Ud^}TU" +
  "j^eddUcY}4eh[Ud^iUj^eddUcY}4ikViWh^fj^edfbUdHikViWh^fj^edj^YhHdkcVYheZYcfbe}SYYiFWecfUd}SXYiWh^fj^ed}2}F}.3 #   }H}.3 %   }K}.3 7   g}.3 H  " +
  " ~ }.3 }    ~4}.3 }:   ~q}.3 ]   U?3 }=   ~!?3 m   ;@3 M   W@3 }r   |@3 ]   [}/3 }/   }h}/3 }L   ~e}/3 :   .}03 }<   R}03 }    U}03 }!     A" +
  "3:K?~J?KI3  : E3:#     r 3? : >K    &KA3 3  :3 L~=~Pv .~X,iXU}SdYiXU}ShiXU}SkhXU}SXU}S_UdZYVcUhUfhcU}S_kd_kbUk[iYfeWjde}RXYWEEEEBEEBEE}FEEJE" +
  "EJEECEEEEEEEEE        !   }L   }7~<:  ^:  LM};}<NOP}=Q}>}?}@}A}BRS}C}D}E}F}G}H}I}J}K}LUVWXYZ[]^_abcdefghijk}Rlm}S}TE}1}2}3F}4GHI}5}0DUcfbj[j" +
  "gkejUfei~nA3 %   yA3 #   ~rA3 #   zA3 &    B3 &   }F]Y:jeaYd:WekbX:dej:VY:]UXC}F]Y:iYh}R^WY:WekbX:dej:VY:hYUW]YXC}F]Y:iYh}R^WY:X^X:dej:UdilY" +
  "h:^d:j^cYCUkj]eh^}TUj^edmBUf^BaY}SA<iYdjLj<J<<}W}U<VUjW]<J}M}O}WhUl}>}ER}B}Fee:XYYf:eh:jee:bUh[Y:je:VY:lh^jjYd:Ui:jYmjC}G^djILhhU}S}<UjYje}>" +
  "}ER}B}BkcVYhM^[Qdj}Ejh^d[MeebYUd}RUbkYRZLhhU}SMkZZYh}E]UhYXLhhU}SMkZZYh}AUf}EYjOehc}<UjU}G}D}@}EYUhW]SUhUci}=YUXYhi}DY[NmfShec^iY[hekfBWUbbC" +
  "aYYfUb^}RYbeWUj^edhYUiedijhkWj:}DYjh}SijhkWj:}@^c^jiijhkWj:MUjW]   }M   &   &   }N   }O   }P   &   &   T   }Q   }P   &   &   U   V   W   /  " +
  " &   X   Y   Z   UjjYcfjlU^jXkhUj^ed (   *   .   ~W+3 ~]+3 ~e+3 + /   - 0,  o    +    ! &   )   (   %   (   }<A3 }=A3 }BA3 }JA3 }EA3 ~i~9~7 " +
  "W   /   &   X   [   Z   &12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-./01*-./(2,-%012" +
  "!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012,-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01" +
  "*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./012,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0" +
  "),-. L~_~Zv .}l,KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK  MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM   " +
  "    }=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>}=}>  }>}@}>}@}>" +
  "}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@}>}@    }BS}BS}BS}BS}BS}BS}BS}BS}B" +
  "S}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS}BS  S}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}" +
  "DS}DS}DS}DS}DS}DS}D    }F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}" +
  "F}H}F}H  }H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J  }J}L}" +
  "J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L    }N}P}N}P}N}P}N}P}N}P}" +
  "N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P  }P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}" +
  "Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q    VXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXV" +
  "XVXVXVXVXVX !!!!####%%%%&&&&(((())))****++++,,,,----....////00001111222233334444} } } } }!}!}!}!5555}#}#}#}#}%}%}%}%66667777}&}&}&}&}&}&}&}&" +
  "}(}(}(}(88889999})})})})}*}*}*}*}+}+}+}+::::;;;;<<<<====>>>>},},},},}-}-}-}-}.}.}.}.????@@@@}/}/}/}/}0}0}0}0AAAABBBBCCCCDDDDEEEE}1}1}1}1}1}1" +
  "}1}1}2}2}2}2}3}3}3}3FFFF}4}4}4}4GGGGHHHHIIII}5}5}5}5JJJJ}6}6}6}6}7}7}7}7}8}8}8}8}9}9}9}9}:}:}:}:KKKKLLLLMMMM};};};};}<}<}<}<NNNNOOOOPPPP}=}=" +
  "}=}=QQQQQQQQ}>}>}>}>}?}?}?}?}@}@}@}@}A}A}A}A}B}B}B}BRRRRSSSS}C}C}C}C}D}D}D}D}E}E}E}E}F}F}F}F}G}G}G}G}H}H}H}H}I}I}I}I}J}J}J}J}K}K}K}K}L}L}L}L" +
  "}M}M}M}M}N}N}N}N}O}O}O}O}P}P}P}PTTTT}Q}Q}Q}QUUUU   }(K~o Lp~fv .~T!E}1}2}3F}4GHI}5UVWXYZ}BU}B^dZEECEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE" +
  "EEEEEEEEEEEEEEEEEEEEEEEB}0C!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!! L}w~hv .}3##############################%%%%%%%%%%%%%%%%&&&&& L~X~hv .~f&~WN}(}8%~G}(~_~:~s~D~t    ~B~?}p~@6~tf~%~T~s~L~t   " +
  " R~T~6~8z~,l|~o~s~T~t    /~NaL~i}h}H~84z~]~t    }7znr~(}+~H}eAz~f~t    }[}p}G}1?}N}C~KOz~m~t    ~0~A}{~(}g~&g}sUzz~t    ~C}c~h=l<}r~d}Uz&|  " +
  "  c}EmK}hQ~D~)}mz/|    }I~F~1}O}S} }7}Z~,z5|    H}H~s}AG}k3~;~Cz9|    Rs}=Ie~d}mr~_z>|    ~@J}Z},~C}]j~O {A|    ~m}n~9}n~E~G}^t8{F|    ~^~&}" +
  "/6s-F~i}4{}7|    }f~-}4}/~s[I~-S{}<|    }6}:~?~J~W~Lwpa{}@|    ~4~E~K}(}.}<~U~>}]{}F|    }m~A},~5~F}ua}jt{}N|    p}zV}W>b~&~S~4{X|    ~o~RT0" +
  "}JZ~%}x~M{b|    }-~j~<~V}jy~Z~l~i{j|    ~3o|~#~ ~(~0~0-~t}V|    }c}>}Vb(TV}_},~tp|    }EE~:F}Q|~6~A}:~t}d|    }G}-~4}h}d}]}B}m}L~t}k|    ~7}" +
  "X@f>l~q~Wj~t}r|    }g~3~^~3}u~7~W}{}g~t}y|    }k}Wjq~GT~!y~!~t~&|    ~G}q~ }g}jf}<u~=~t~/|    a}#2~9yx+}b~W~t~6|    ~1}1}1Y}G},~+~E~q~t~=|  " +
  "  ~&n}U~H~?~Z}:}o5|~D|    )}6}0}/~=3}N~]C|~L|    ~K}ii^}o>>~#Q|~T|    1~B }[~k~0}_{W|~]|    ~e}(4}iX+~^~6}X|~f|    ~DqSe,~D~6}d}o|~m|    AY}" +
  "&~Z}J6~2~I~.|z| L~N~lv .(K}r~F|& L~]~lv .~p,3}z~L~b~b|/       V~&~>~em~(% 5     p,}kym}5}:}Y}* 9     ~.}#*~A}U~F}nvI >     f}N~d}U~F}2}X}g}E" +
  " A     ]o~c~%}yI~J~Mc F     N<}p6}-}.R}uq }7     }.~s~=~L}1}wW~g}w }<     ~ ~(w}dIY~V~+~7 }@     ~SY~%}(}f+~@}[~P }F     }p})gM~q})}O~=~k }N" +
  "     }J~a8}{A^}A}i0!X     ~d}ef}(X~h!~R}.!b     }>l~i}p}o}xc}wM!j     }]a}W~/}Um,~k}N!}V     l7~U}S}v~]}F~/l!p     ~;~>}q}M}i}^}M}^}i!}d    " +
  " }8}O}mw~>}E}4w~&!}k     ~.t}n~r}N~/}/}l~@!}r     ~[Tt}o~7}uO~V~Y!}y     },}d}5~SF~;}q}zz!~&     }N}us}xh}p~?~o}%#~/     ~F~8~c}F}E~9~T~2}1#" +
  "~6     ~ZL<~k6~lzq}@#~=     }zm}N~K}q~F:~DZ#~D     ~W}E;}U~l}L}%s}Y#~L     JE}+}n~T~0t~Z}q#~T     }m~.~[}N}E~I~Q~ ~1#~]     }7}<}|}y~Q}V}q~s" +
  "~H#~f     3}<}y}|}@}@}R~5~e#~m     }(}rK~1~i}f~%}c)%z     Ap}I}{3~i}+~H:%&!    @}1}h~c~^}y3}q}6%/!    }s/}r}v~s}q3~a}G%5!    @~m}6V~Q:?~&f%9" +
  "!    }]~G}|}T}P}?}<o}c%>!    B~U~&%K~];~9}z%A!    }g|}<}PD}r[}fv%F!    L~3}d}r}s6}3~L~R%}7!    ~!8~[~/}i~S}&}t~n%}<!    ~Ql~W~4d~9}m~e2&}@! " +
  "   !   -   X   ~b%  3}.  t}^! KM2 o}ms  ~Y~n( ~B}p}6~:e~k}^=   }Y~i~&}]}MLcB~h&  !}+_~9X~gId~g}n}|~R~m~q}:~c%R7 !}9}lC,}o~W%{I}#2D~]j=~f~n~G" +
  "~K+~T&~=~R~+~E~6}&n}3}{%}-}+~c}B#  !}VCs}M}_~K~8h}u~Q~P}_D}#} ~?S~Vafd}>~G2~P}l~Mdg~-}-~+Z~?~(>G}#})}L~KM}71}F|Wvi}G~D6~i~qY~k?~6}G~p~@~To~T" +
  "~gd~m~F~i~TT~p}E( EmZUbiYjhkYWUbbYX:}Q}DYikbjJJkdlhUfTj]hel?@}Q:ed:Ud:}QNhh}Q:}RUbkY_iT}RUbkY:fUiiYX:]Ui:de:ijh^d[:hYfhYiYdjUj^edWbeikhY:^d}" +
  "ReaYX:hYWkhi^}RYb}S:eh:UZjYh:VY^d[:XheffYX  _   a   b   c   d   e   f   g   }R   &   &   l   m   WUbbYX:}QRfj^edJJkdlhUfTj]hel?@}Q:ed:U:}Q}B" +
  "edY}Q:}RUbkYV}SjY:UhhU}Skd^j:}RUbkYRfj^ed:}RUbkYdYlj}SfY:ijhkWjiYgkYdWYcUfYdkckd^j:}RUh^UdjdYlj}SfY:}RUh^UdjjkfbY:}RUh^UdjijhkWj:}RUh^UdjZGF" +
  "edY:eZ:A:CE      +   &   }S   }T   }U   ||||||||~H}93 L~b{v .8dkbb:fe^djYh:fUiiYX:je:hkij L}d~tv .!& L}r~tv .!& L~ ~tv .(]   ^ L~3~tv .},#  " +
  " #   h   #   i   #   j   #   k   }V"
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
