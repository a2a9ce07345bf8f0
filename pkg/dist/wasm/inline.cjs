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
  "000102030405060708090a0b0c0d0e0f101114181b1c202122232428292c2d2e2f303134353637383a40414245464749505f6162636465666768696a6b6c6d6e6f7071727374" +
  "7577787f8084889098a0adb0c0c4c8fcfdff"
);
var text = (
  " Uic!   !~e#}2}Q#nn }Q!n }Q#nn!n}Q!n!n}Q%nnn }Q%nnn!n}Q&nnnn }Q&nnnn!n}Q(nnnnn }Q !n}Q)nnnnnn }Q(nnnnn!n}Q !}V}Q*nnnnnnn }Q)nnnnnn!n}Q  }Q#n" +
  "}V }Q !}X}Q&nnn}X }Q#n}V!n}Q#nn!}V}Q!}V!n}Q*nnnnnn}V }Q%nn}X }Q)nnn}Xnn!n}Q#n}X!n}Q&n}Xnn!n}Q)nnnnn}X }Q,nnnn}X}X}X}X}X }Q,nnnnnn}X}X}X }Q)n" +
  "nn}Vn}V }Q%}Xnn!n}Q%n}X}X }Q%nn}X!n}Q#n}X }Q%nnn!}V}Q&n}V}Vn }Q)nnn}Vnn }Q)nnn}Wnn }Q)nnn}Xnn }Q%n}X}V!n}Q&nnn}V }Q&n}Xnn }Q%n}V}V }Q(nn}Vnn" +
  "!n}Q(nn}Vnn }Q(nn}Wnn }Q(nn}Wnn!n}Q(nn}Xnn!n}Q(nn}Xnn #~c}4}V}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TWUbbTUFEDYVFVG}4YXG}4HG (}&BC[hekfTWUbbTlUicTV[" +
  "B_i=TTlV[TTlV[TWVTkdhYZTD}4I}3HJI}4U}3ZHIGG}4 !}&BC[hekfTWUbbTlUicTV[B_i8TTlV[TUVehjTZJXEGJ}4YVDWHGYY}2 !}&BC[hekfTWUbbTlUicTV[B_i<TTlV[TWbY" +
  "Uh}F^cYekjTWIFVGJGEF}2UHUFWY !}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TdYlTWXF}3FJ}2}4DUZUYGJH ,}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TdYlT}3IYVFGUUZGYYVJ" +
  "}2D ,}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TiYjTYFV}4UJ}3}3X}2JJIG}4U &}&BC[hekfTWUbbTlUicTV[B_i8TTlV[TOhhehT}2DJFFHJDIXDXEY}3D #}&BC[hekfTWUbbTlU" +
  "icTV[B_i})TTlV[TiYjTX}2X}3}3VG}2FGJY}4JFU &}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TiYjTJ}2J}2ZIYDX}2XDE}3}3H (}&BC[hekfTWUbbTlUicTV[B_i}#TTlV[TfhYf" +
  "UhYXTkdlhUf %}&BC[hekfTWUbbTlUicTV[B_i}+TTlV[ThYieb}RYTXVZIJUVF}4F}2FIJVD %}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TZehTYE}2FGEXJHZYZ}4I}3Z #}&BC[he" +
  "kfTWUbbTlUicTV[B_i})TTlV[TdelTFH}3UWGJEX}2ZWIYU}3 /}&BC[hekfTWUbbTlUicTV[B_i:TTlV[TiYjTcYj]eXTH}3}4YH}4UZ}3GHEFX}3H &}&BC[hekfTWUbbTlUicTV[B" +
  "_i})TTlV[TdYlT}2IIW}2IW}2HZ}4FWVW}2 ,}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TiYjTVWVDYW}2FDDWZU}2}2Y +}&BC[hekfTWUbbTlUicTV[B_i;TTlV[TiYjT]YUXYhiTH" +
  "XIGUIXZFYV}2}2IEH  }&BC[hekfTWUbbTlUicTV[B_i}-TTlV[TdYlTZhecTib^WYTVJXUZGFGUFEWHUUD #}&BC[hekfTWUbbTlUicTV[B_i},TTlV[TiYjTVeX}STJIIXG}2GEYIJ" +
  "WUJEG  }&BC[hekfTWUbbTlUicTV[B_i<TTlV[TiYjThYX^hYWjTU}4GUF}3}2UVIXEDIHG  }&BC[hekfTWUbbTlUicTV[B_i:TTlV[TiYjTi^[dUbTDV}2YYYIJ}4DIYGVUI  }&BC" +
  "[hekfTWUbbTlUicTV[B_i@TTlV[TdYlTl^j]TijhTUdXT^d^jTX}4ZHVGHEEEJFYEHV (}&BC[hekfTWUbbTlUicTV[B_i8TTlV[TZYjW]T}4VFIJZUYZJWXUG}3J %}&BC[hekfTWUb" +
  "bTlUicTV[B_i}/TTlV[T^dijUdWYeZTOhhehTIFY}3WWUDWFUH}4EHE %}&BC[hekfTWUbbTlUicTV[B_i7TTlV^dX[YdTeV_YWjTWbedYThYZ %}&BC[hekfTWUbbTlUicTV[B_i7TT" +
  "lV[TdUcYTXEZUGEFZXWUHU}4IG %}&BC[hekfTWUbbTlUicTV[B_i}+TTlV[TcYiiU[YTF}3XJWJZEXGF}3U}3F}4 %}&BC[hekfTWUbbTlUicTV[B_i},TTlV[Tje}Ejh^d[TFXDF}3" +
  "VUXUZEZFZH}4 %}&BC[hekfTWUbbTlUicTV[B_i}0TTlV[T^dijUdWYeZT}DYifediYTGVDVFZIZEXUYUYGE %}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[TijUjkiTWVJGVHWJXEIH}4" +
  "ZUE %}&BC[hekfTWUbbTlUicTV[B_i}+TTlV[T]YUXYhiTGZWDEDHWDIHYVI}3E %}&BC[hekfTWUbbTlUicTV[B_i:TTlV[ThYX^hYWjYXTZH}4IGIGHZWJ}4W}2UV %}&BC[hekfTW" +
  "UbbTlUicTV[B_i7TTlV[Tj}SfYTEU}2}3IXVDIWGYY}2XY %}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TVeX}STDXUDEU}4UDGH}4DIXJ %}&BC[hekfTWUbbTlUicTV[B_i:TTlV[TiY" +
  "j}F^cYekjTEDUYG}2GX}3HUGDJVG }!}&BC[hekfTWUbbTlUicTV[B_i9TTlV[T[Yj}DYUXYhTZUXWUZYHDI}2G}3UHI %}&BC[hekfTWUbbTlUicTV[B_i7TTlV[ThYUXTY}3VYUIGX" +
  "UWYIDIG}2 %}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TdYlTE}3XYF}2J}3}3FDF}2X}2H %}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[TbYd[j]TEJHEH}3}2E}2ZZYI}4W}3 %}&BC[" +
  "hekfTWUbbTlUicTV[B_i},TTlV[TikVUhhU}STGJZ}3JJU}4}2FIUWDVV (}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[ThUdXecTXZ}3HV}4DWXIJUIXGF /}&BC[hekfTWUbbTlUicTV" +
  "[B_i})TTlV[TdYlTGZ}2JGEJ}3JIUXDY}3F ,}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[Ti^[dUbTZUW}4DJJIHZFGI}2GX %}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[T}BV_YWjTXJ" +
  "}2EX}3}2HIYWH}3YH}2 %}&BC[hekfTWUbbTlUicTV[B_i9TTlV[T^i}DUl}=}E}B}ATFYXVHXYGG}3}3FUEWI %}&BC[hekfTWUbbTlUicTV[B_i}(TTlV[T^iT}2}2FJZZ}2VGIGXH" +
  "DWI #}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[TbYd[j]TVD}3UDZUVVED}4VEY}4 %}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[TWhYUjYTJJG}3Y}4XFXDZH}2GYG %}&BC[hekfTWUb" +
  "bTlUicTV[B_i7TTlV[Tfki]TW}4ZFJ}4}3ZW}2D}4ZIHJ #}&BC[hekfTWUbbTlUicTV[B_i=TTlV[TdYlTl^j]TVUiYTFFYJJVHIXVDWGJ}4V *}&BC[hekfTWUbbTlUicTV[B_i7TT" +
  "lV[T]hYZTF}3HXEHHE}2IGXUG}4E  }&BC[hekfTWUbbTlUicTV[B_i}0TTlV[TTTlV^dX[YdT^iTZUbi}STXJHFVH}2}3GDDUYHGX %}&BC[hekfTWUbbTlUicTV[B_i})TTlV[T[Yj" +
  "TXIEIHWZVIHXIEEEF #}&BC[hekfTWUbbTlUicTV[B_i}/TTlV[TdYlTl^j]T]YUXYhiT}2JFE}2XFZ}4GGZH}2}2G %}&BC[hekfTWUbbTlUicTV[B_iGTTlV[TdYlTl^j]TijhTiYg" +
  "kYdWYTiYgkYdWYTDYXZFYXXEXDDJX}3}2 %}&BC[hekfTWUbbTlUicTV[B_i},TTlV[T^jYhUjehTYFWGYJZHJUXUIVGJ ,}&BC[hekfTWUbbTlUicTV[B_i})TTlV[T[YjTH}3GYYU}" +
  "3EEZUEU}2}4E #}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TdYmjTEIJWEHGEWEEF}3}2V}3 %}&BC[hekfTWUbbTlUicTV[B_i}/TTlV[T[YjTl^j]ThYZTaY}STZWHDE}2FIDHDVI}2D" +
  "F #}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TWUbbTZW}4}2ZYYHE}3IXFG}2X *}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TdYlTIJIV}4ZV}3}3DXGGXIJ #}&BC[hekfTWUbbTlUicT" +
  "V[B_i},TTlV[TiYjTdUcYTJ}2}2Y}3}4D}3Z}3EJF}4I}4 &}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TaY}SiTEDGZGWDJGIJ}4JZJF %}&BC[hekfTWUbbTlUicTV[B_i}.TTlV[TdY" +
  "lTl^j]TbYd[j]TDEVEF}3UIYGXXGU}3Y %}&BC[hekfTWUbbTlUicTV[B_i}.TTlV[T[Yj}DUdXec}HUbkYiTXIFD}2EJ}3ZYUGDG}4F %}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TWU" +
  "bbTE}2H}3HWI}3YXGVX}2}2X  }&BC[hekfTWUbbTlUicTV[B_i}1TTlV[TTTlV^dX[YdT^iTi}ScVebTZJFHE}3EUDFII}2GYU %}&BC[hekfTWUbbTlUicTV[B_i9TTlV[Tijh^d[^" +
  "Z}STDUDZVZ}2YZI}2}2}3JDU %}&BC[hekfTWUbbTlUicTV[B_i>TTlV[TTTlV^dX[YdTj}SfYeZTYYF}4}4D}2IHYD}2ZHDI %}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TaY}SiT}3H" +
  "EZFHVIZGIEJX}4G %}&BC[hekfTWUbbTlUicTV[B_i}+TTlV[TYdjh^YiTVG}3IEXYVJDY}2Y}4IF %}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TdYmjTUZGUWHUDJVVDUIEI %}&BC[h" +
  "ekfTWUbbTlUicTV[B_i7TTlV[TXedYTGIYDJXDVYHY}3DWD}2 %}&BC[hekfTWUbbTlUicTV[B_i8TTlV[T}RUbkYTYDZ}3}2J}4HGYEJF}4}3E %}&BC[hekfTWUbbTlUicTV[B_i7T" +
  "TlV[Tj]YdTHGHZ}2G}3UGXXIXJYU (}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TdelTJ}2}2WVIZY}4EFJ}2JHE /}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TdYlTVUFDEJEV}3Z}2F" +
  "UWJD #}&BC[hekfTWUbbTlUicTV[B_i}0TTlV[TTTlV^dX[YdT_i}RUbTYgT}3JXIVZVYFWWJFD}3}4 #}&BC[hekfTWUbbTlUicTV[B_i9TTlV[TdYlTj}SfYXTYD}4XU}4XUYHYYG}" +
  "4}3G #}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[TbYd[j]TYJ}3YJE}4ZFJWIIFYF %}&BC[hekfTWUbbTlUicTV[B_i=TTlV[T[YjTkdW]YWaYXTYH}3}2GUX}3IFYZZJHE #}&BC[he" +
  "kfTWUbbTlUicTV[B_i})TTlV[T[YjTGGHZEW}4UGWGJIYJW )}&BC[hekfTWUbbTlUicTV[B_i}-TTlV[TgkYkY}@^WhejUiaTEYJGD}3UJUH}4DZDU}3 %}&BC[hekfTWUbbTlUicTV" +
  "[B_iATTlV[TijUj^WTUWWYiiehTQ}?}BNM}?TYF}2}4}3ZV}2}2WVYIIXU ,}&BC[hekfTWUbbTlUicTV[B_i}2TTlV[TijUj^WTUWWYiiehTQ}?}BNM}?T}F}<R}ETDD}3YYJ}3}3UZ" +
  "}4H}4}4ZW ,}&BC[hekfTWUbbTlUicTV[B_iATTlV[TijUj^WTUWWYiiehT}IR}A};}B}ITVGYDJEDVZYWVIZYV ,}&BC[hekfTWUbbTlUicTV[B_i}1TTlV[TijUj^WTUWWYiiehT}E" +
  "O}?PTG}3VV}2DFGIFDEFG}3X ,}&BC[hekfTWUbbTlUicTV[B_i7TTlV[Tj]YdTY}3ZIZ}2X}3HGIDJVYJ #}&BC[hekfTWUbbTlUicTV[B_i}-TTlV[TgkYkY}@^WhejUiaTFUEUFXJ" +
  "XX}3}3}2}3I}3V !}&BC[hekfTWUbbTlUicTV[B_i7TTlV[TWUbbTFDVDDJVU}3}2ZI}3}4}4E #}&BC[hekfTWUbbTlUicTV[B_i:TTlV[TW]Uh}:eXYMjTJGE}4FHXJZE}2I}4YEE " +
  "5}&BC[hekfTWUbbTlUicTV[B_i}+TTlV[T^iMhhU}STVWZE}3IHXDXI}3}2XDJ %}&BC[hekfTWUbbTlUicTV[B_i}*TTlV[T^i}H^YlTIWFZGUIW}2GIV}3UJF %}&BC[hekfTWUbbT" +
  "lUicTV[B_i},TTlV[Tje}Ejh^d[TUWH}2WFUGWV}3YH}2WI #}&BC[hekfTWUbbTlUicTV[B_i}/TTlV[Tfhejej}SfYiYjWUbbTE}3EH}2}4HGXEZYIUU}3 &}&BC[hekfTWUbbTlUi" +
  "cTV[B_i8TTlV[TfUhiYTW}3ZI}2VGU}2FZJ}3WDE #}&BC[hekfTWUbbTlUicTV[B_i}-TTlV[T[YjShejej}SfY}BZTJZVZDFG}2}3YE}3XY}2}4 %}&BC[hekfTWUbbTlUicTV[B_i" +
  "})TTlV[T[YjT}2DJDWF}4DEGY}3G}2GF #}&BC[hekfTWUbbTlUicTV[B_i})TTlV[T]UiT}2WFXGWZ}2GYWJWEWZ #}&BC[hekfTWUbbTlUicTV[B_i})TTlV[TiYjT}2I}4}3FI}4J" +
  "JJ}3}2}4WVH (}&BC[hekfTWUbbTlUicTV[B_i@TTlV[T^dijUdWYeZT}G^djJMhhU}STXIUYVDXWV}3EDJZYU %}&BC[hekfTWUbbTlUicTV[B_iATTlV[T^dijUdWYeZTMhhU}SNkZ" +
  "ZYhTE}2WXUUFEHEF}2}3YHV %}&BC[hekfTWUbbTlUicTV[B_iDTTlV[TTTlV^dX[YdT_i}RUbTbeeiYTYgTV}2Z}2EFY}2YFV}3DY}3H #}&BC[hekfTWUbbTlUicTV[B_i})TTlV^d" +
  "X[YdTeV_YWjTXhefThYZ !}&BC[hekfTWUbbTlUicTV[B_i@TTlV[TTTlV^dX[YdTijh^d[T[YjTIWYJYYYIZX}3}2IGFG  }&BC[hekfTWUbbTlUicTV[B_i}/TTlV[TTTlV^dX[YdT" +
  "j]helTFWJJXJVZ}2HFZX}4JF  }&BC[hekfTWUbbTlUicTV[B_i@TTlV[TTTlV^dX[YdTdkcVYhT[YjT}4}3FVHFDXDJJ}4UZIJ  }&BC[hekfTWUbbTlUicTV[B_i=TTlV[TTTlV^dX" +
  "[YdT^dT}3ZGJU}4X}3V}3UIYYX}2 #}&BC[hekfTWUbbTlUicTV[B_i?TTlV[TTTlV^dX[YdT^iTdkbbTW}2}2}3EEVEWW}2}2JY}3U %}&BC[hekfTWUbbTlUicTV[B_i}1TTlV[TTT" +
  "lV^dX[YdT^iTV^[^djTGZUEDHFEYD}3}4X}3YZ %}&BC[hekfTWUbbTlUicTV[B_i}1TTlV[TTTlV^dX[YdT^iTeV_YWjTJV}4HJW}3UVJY}4HG}4G %}&BC[hekfTWUbbTlUicTV[B_" +
  "i}1TTlV[TTTlV^dX[YdT^iTijh^d[TZWFGHZYYGX}3}3EIXY %}&BC[hekfTWUbbTlUicTV[B_iATTlV[TTTlV^dX[YdTVeebYUdT[YjTFZEVUZ}4UDDVY}3WIF %}&BC[hekfTWUbbT" +
  "lUicTV[B_iATTlV[TTTlV^dX[YdT^iTZkdWj^edTIFEZZ}2VVHE}2J}3HZG %}&BC[hekfTWUbbTlUicTV[B_iBTTlV[TTTlV^dX[YdT^iTkdXYZ^dYXTVYGV}3F}2F}4ZZEZWEG %}&" +
  "BC[hekfTWUbbTlUicTV[B_i})TTlV[TdYlT}4HVUYXD}4JHYDX}4}4Z #}&BC[hekfTWUbbTlUicTV[B_i},TTlV[TfhejeWebTYIV}4JE}3UHVX}3YG}3V  }&BC[hekfTWUbbTlUic" +
  "TV[B_i},TTlV[TkiYhdUcYTIGVGGDZEZGVZVHF}2  }&BC[hekfTWUbbTlUicTV[B_i},TTlV[TfUiilehXTHUWY}4ZUXWXVGD}3VZ  }&BC[hekfTWUbbTlUicTV[B_i<TTlV^dX[Yd" +
  "T[YdYh^WTDDDDDDDDDDDDDDDE #}&BC[hekfTWUbbTlUicTV[B_i<TTlV^dX[YdT[YdYh^WTDDDDDDDDDDDDDDD}2 #}&BC[hekfTWUbbTlUicTV[B_i<TTlV^dX[YdT[YdYh^WTDDDD" +
  "DDDDDDDDDDD}3 }#}&BC[hekfTWUbbTlUicTV[B_i<TTlV^dX[YdT[YdYh^WTDDDDDDDDDDDDDDDF #%o(~t& #-)&)%}%)}& (& &0)+ ()-&&&*#6* )!(}()%)})#&0(#1(+ 7& &" +
  "#)(+& #- &&)! .& ) *+&(#  .#8(##}*&) &*) )3&) (.-)}+ () &&*%& #, (&-)+& ) !%) &#  %(&%&0)((  #&&)+) ##+# },)) ))#!# *   92  #&  +#:#   *& -)" +
  " *  ;<#& =&!4 0   &#& )*(}-}.}/)  %&)&%))!  )# !  ) )(&&#!>+)3&.(( &!&(()% !!(& !&(*)(!#+!#!! )!)1 %}  )&&&&&%) & !!!(  %#( }   !   #*%(?! ." +
  "# !!!!!& / #%#&# ##&!!!!(& %&&)#}02 ,,&#  !)#&& %)&&%  !    .&#-##! ) ! % &+ 1*(% !!!!% & & !!}1& & !      .  &%*&  )*# !!!#*@ABCDE!!&#(+   " +
  "!!!  &(!( !!% &#%&# *+-!! *%(! ! ( -!!!!!!!!!+%(&#!!! !!  %  +&%!! !%!! !#!!!!# !  ! !!& # !#%####! !!  #! %!&! ##& (&%&(#      %& (#%%!%#%(" +
  "!#(%! !%%(!4%%%%%#!&%#!!!#!%!!(#2))&&&(!f!}W}W(%! 4)}(%n!Moow .n M~d~qw .n M~N{w .*~p)4)cYceh}S# }!TTlV[TfhYfUhYXTZhYY ~]%([hekf }g%*fhYfUhY" +
  " ~X#+}RUb^XUjY }j!/}RUb^XUjY}=ied q!2TTUVehjT]UdXbYh%!}#TT^dijUdWYTjYhc^dUjYX%#~D#lUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTTWed}RYhjTTWbeikhYiTTTTT^" +
  "d}ReaYTTT_iTi}SiTY}4}2JVFDUDYFDGXG}2TTTPkdWj^edTZdTlUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTT}=i}HUbkYTTTTTlUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTTi}SiTT}" +
  "GdXYZ^dYXTTT_iTi}SiTY}4}2JVFDUDYFDGXG}2TTTPkdWj^edTZdTlUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTT}=i}HUbkYTTTTTlUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTTi}Si" +
  "TT}GdXYZ^dYXTTTTTTTjhkYT ~*&~:!lUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTTWed}RYhjTTWbeikhYiTTTTT^d}ReaYTTTlUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTT}=i}HUbk" +
  "YTTWehYTHFEE}3FZVGIG}4HVF}2TTThYikbjTT}DYikbjTTTTTlUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTT}=iOhhehTTTjhkYT ~R#}<lUicTV^dX[YdTHUV}4VYVFFH}3FYUDETTT" +
  "Wed}RYhjTTWbeikhYiTTTTT^d}ReaYTTTTTTTjhkYT ~^&4TTlV^dX[YdTcUbbeW z%} TTlV^dX[YdThYUbbeW }d&2TTlV^dX[YdTZhYY ~/(5TTlV^dX[YdTYmdTijehY ~%(})TT" +
  "lV^dX[YdTXYijhe}STWbeikhY }o&},TTlV^dX[YdTUXXTjeTijUWaTfe^djYh ~N(,~q!! M!.}V~3(~^&}S~l(~2(}r#}U}d%}T~1&~C(u#~T(~k(~6(~I(}{(~&%~@!~f(m~R#~&#" +
  "~+&~/#}c&~G&~+&~&#~&#~+&~ &~ &~3&~6&~ &~ &~7&~&#~/#~G#~5&~8&~/#~D#~&#~/#~&#~I#~&#~H#~/#~&#~&#~&#~4&~*&~&#~ &~ &~G&~D#~&#~@#~r&~L(~Q&}b#~C!~G" +
  "%}n(}m!}h&}b!}i&~a!}|(~ (~!(~#(}p&}W~k&}t#~(&~8#}f(~7(~7!~R!~g(}v&}k%}t(~c%~Q%~d%~R%~K(~J(~b(~B(~D!~d!~;#~!&w&~_%~c(~#&~.(~d(~e(}k(}m(}j(}l(" +
  "~i(~s%x!}_#~,&~M(~m(/!} -~i~N+~t&~h};%}-n)}X&}V< M~h(a;#= 9#My&_M~?ww M)3~p#9#Mt#_Mt~7w M>z-  9#MoooomH#~Z#9#M }5!~V#9#No+I%~F#9#Noo}Zoo&I%y" +
  "#9#MoooomH#}r%9#M K q%9#M H#p%9#Noooow I#z#9#M H#r%9#M H#~p!9#M H#s#9#M H#r#9#M H#q#9#M H#o#9#9#{ %w&{.%~_#9#9#>#~F&H#~p#9!3~a(&L9 9#M~p!_Mv" +
  "!z-  (#L#L#L9!3~R(&L#L9!3~[(0 9#M~h!_9!3~)%9#M~_!_9#>#~h!9#>#~l!3~M&9#>#~_!M!Q0 9#>#~d!:./#..9#Mw&_M~g}cw M73~@(9#>#y&:.9#?%w&;}/N#}C0 9 M5_" +
  "9#M~B&_M~B z-  9 9.H#39 9}/I%+9 M#H# /!.9#Mr%_:}*9#M}r%_:}%9#Mz#_:} 9#M~Z#_:}&9#M~F#_:}+9#M~B#_:},9#My#_:99#9.H#~&%9#9.3CH#~1%9#M H#~-%9#9#M" +
  "~&%_H#v%9#M~h#_:69#M~J&_:29#My&_:+9#M~?&_:}!9#M~F&_:/9#M~B&_::9#M~R%_:39#M~h%_:;9#M~_&_:<9#M~J%_:=9#M~N%_:09#M~G%_:59#M~F%_:,9#Mx%_:}(9#M~@&" +
  "_:}-#L%L#L9#M~V!_9#Mv%_3~-%9#>#~V!M!Q0 9#Mw&_9#>#~Z!;}#M 3G;!3~]#9#>#x&:%9#>#y&:&9#>#w&:})9!3u(9#9}#M!3G;!H#x%9#M 9&9})MoooomP;77H#w%9#M!9%9" +
  "77;8H#~5%9!3~a(:&9#>#w%:!9#>#~5%:%#L#L9&&L9%9!Mv~9w M} 3q%0!.9%9!M~Eww M+3~S&&LM~k}fw M&3}U:%9#9#>#x%9%3}r%9#>#&:!9#># M!P&L9!3u(Mo+:!.9%3u(" +
  "9#Mw&_9#>#x%3~]#9#>#w&MoooomQ&L9#9#>#y&H#~F(9#9#?#w&I%y((9#My(_9!3~]#Moooom9#>#x&3}p(.#L9#>#y(;%MoooomQ&L9#>#~F(&L9#9#>#~F(H#~ &9#9#?%y(I%t&" +
  "/#(9%9#>#~B(3~;(..9#MoooomH#t&.9#Mw&_9#>#~5%9#>#w%M}|~<w M29#Mt&_3{%9#9+?% I%t&9#9+>#+H#~ &9#?%w&;}/N#}C&L9#>#~h#9#>#~l#3~;(969#>#~ &H#+969#" +
  "?%t&I% 9!3u(/#(9392Mx z-  9,9#>#~ &H#+9,9#?%t&I% 9#9}/I%y%9!3u(/%. .9%9!M~Mww M*3~S&&L9#Mw&_9#>#x%3~]#9#>#x&:)9#>#y&:&9#>#w&:%9}-M#K  9+Mo#}" +
  "5! M :!M 9&9%MoooomP;&7:*M 9%9&7:(M!9)9&7:%#L%L9!M%Q&L9#M+_9!9+_A  ;&3~a&9!M!_:!9#>#+9#>#/9%9*3~S&O0!/#..9#Mw&_9#>#~5%9#>#w%M}]~<w M;3~;!9#A" +
  " y&:&9#?%w&;}/N#}C0 959}!M~E z-  9#9&K ~F%9#9}/I%y%9(9%3~;(/%.9#9&K ~W#9(9%3~;(/!.9%9!M~@}_w M(3~S&&L9#M3_9}(3~8(3~)&9#>#3:!9#>#5:%9#>#o#9#>" +
  "#p#3~1(9#9%H#p#9#9!H#o#9!0!9#Mw&_9#>#x%3~]##L9#>#w&;!MoooomQ&L9#>#x&;%9#>#y&3~7#&L9#9#>#y&H#~F(9#9#?#w&I%y(/#(9!9%3~;(..9#MoooomH#y(.9#Mw&_9" +
  "#>#~5%9#>#w%M~]xw M},9#My(_3{%9#9+?% I%t&9#9+>#+H#~ &9#?%w&;}/N#}D&L9392Mx z-  9,9#>#~ &H#+9,9#?%t&I% 9#9}/I%y%/%(9#>#~Z#9#>#~_#3}p(9}&9#>#~" +
  " &H#+9}&9#?%t&I# /#. .9%9!M~Y}bw M*3~S&&L#L9#>#x%3~R(&L#L9#>#x%3H:!9#My _3~9&9#MLa9#>#}<M!g;%9#>#}?9!9%73~M&9#>#LM!P&n9#>#};:&M!(9#>#x%3I:!9" +
  "#MJ_3~9&9#MD_9#>#JM!g;%9#>#}69!9%73~M&9#>#F:&9#>#D.M!Q0 9&3J;)3}4:!9#M>_3~9&9#>#>M!P&L9#>#@:4M%:!(#L9#M9_9!3p(9#>#=:(9#>#9M!g&L9(3u(M#:!/!.9" +
  "#M6_9(9&3}u%M%:!9#>#8:%9#>#6M!g&L9%:4(9%3~R(&L#L9%3K;!3~S(9!3u(O0 9(3u(M :!9%:4/%..9%3u(M#:!.9(3u(..9)3u(9!M%P&L943u((9!M!}@&L9#M K }u(9#9!K" +
  " ~-(9#94H#v(9#9#M}u(_H#~&(9#My(_9#M~&(_3~5!9#>#y(MoooomQ&L9#Mt&_M&3~l%9#>#}y&;!9#?#y(I# 9!9#{ #~F({.#+9#M!H#w(9#9#?#t&I%~1(9#9#>#~-(H#~_(9#9" +
  "#?#~&(I%~V(%L#L9#Mt&_9#M~V(_3~5!9#>#t&MoooomP0 9#>#w(;!9#>#~1(P&L9#M~1(_M!3v(.9#>#~5(9!M6b_;%9#?#t&I# 9%9#{ #~ &{.#+9#9!M!_H#w(/!..9#>#~Z(3u" +
  "(9#9#?%~1(I%t(9#9#>#w(H#~ ((9#M H#~ (9#Noooow I%t(9#>#v(3u(.9#A }u(M!P&n9#Mt(_3~;%Moooom(9#?#}y(:}/9#>#t(.:!9&3u(9!MoooomP0#9#9}/I#~B&9#9!H#" +
  "y&/&..9&3u(..9#Mw&_9#>#~5%9#>#w%M~Oxw M03~;!9#?%w&;}/N#}C0 9#9+>#+H#~ &9#9+?% I%t&9392Mx z-  9,9#>#~ &H#+9,9#?%t&I% 9#9}/I%y%/%.9#9+>#+H#~ &" +
  "9#9+?% I%t&9} 3~;%9} 9#>#~ &H#+9} 9#?%t&I# /!.9%9!M~Tww M(3~S&&L9}(3~8(;%&LMo+:!9%># 3}[(:%(#L9#>#x%3~R(&LM~Tww M(3}U:!9#M~_ _9#>#x%9!3}r%9#" +
  "M~V _9#>#]9#>#b3~M&9#>#}QM!P&L#L9#M~N _9#>#X3p(9#M~F _9#>#}J9#>#}N3~M&9#>#SM!Q0 9#>#}F:%9!3u(9#>#x%3}[(:!/%..9!3u(.9#Mw&_9#>#~5%9#>#w%M~2xw " +
  "M93~;!9#>#~B&:%9#>#y&:!9#?%w&;}/N#}C0 909/My z-  9#9%H#~J%9#9!H#~F%9#9}/I%y%/&..9}*3|&9#9%H#s%9#9!H#}k%9#M!H#r%/!.9%9!Mz}bw M)3~S&&L9#M~p _9" +
  "#M~5%_;!M}yxw M*3}l%#L9#>#mM!P&L#L9#>#}V;%3}e(9%3u(M|!gM#P0 9#M~h _9!Mt~.w M33}l%9#>#fM!gO0 9#>#j;!3~S(9!3u(O0 9#>#x%3}[(:!/#..9#Mw&_9#>#~5%" +
  "9#>#w%M~%xw M13~;!9#>#y&:!9#?%w&;}/N#}C0 9=9:M~B z-  9#9!H#~F%9#9}/I%y%/%.9#>#~p!9#>#z!3~1(9#9!H#z!9#M!H#~p!/!.9%9!M~Yww M*3~S&&L9#Mw&_9#M~5" +
  "%_3~C#9#}1%y&:A9#?%w&;}/N#}D&L909/My z-  9#9A}4%~F%9#9}/I%y%/%(9#9A}4%v#/#. .9%9!M~bww M+3~S&&L9#Mw&_9#M~5%_3~C#9#}1%y&:A9#?%w&;}/N#}D&L909/" +
  "My z-  9#9A}4%~F%9#9}/I%y%/%(9#9A}4%~1#/#. .9%9!M~jww M(3~S&&L9#>#x%3~D(&L9#M!H#w#/#.9#M)H#~5&9#M}c}^w H#~1&9#M%H#~-&9#Mq}^w H#v&9#M&H#~&&9#" +
  "Mp}^w H#~ &9#M+H#}y&9#Mz}]w H#t&M :19#>#x%3~R(&L#L9#>#x%3~[(0 9#Mt!_9#>#x%3~)%9#Ms!_9#>#t!9#>#}y!3~M&9#>#s!M!gO0 9#9#>#}r!;)H#t(9#9)3CH#~F(9" +
  "#M H#~B(9#9#Mt(_H#y(#L#L%L#L9#Mr!_9#My(_3~-%9#>#r!M!Q0 9#>#}k!;!M!3G;%3~a(9%3u(&L9!3u(/#.9#Mw&_9!M 3G;%3~]#9#>#w&;&MoooomP0#9#>#x&;(9#>#y&9#" +
  "Mt&_M&3q%9&9(3~;(9%3u(9!3u(0!/%..9#9#>#x%3}[(;!H#~&(9!3~R(&L9#M~-}^w H#~B&9#M}k}^w H#y&9#9!H#~F&9#M H#w&N#:}0N#:@N#:}/N#:}1N#:?N#:>#L#L#L#L#" +
  "L#L%L#LM%:%%L#L9#>#~F&:&9#>#y&:!9#>#~B&:}.%L#L9!9}.P0&9&9!># 9!M&_># 3}w!;*3}5;(3~a(O0 9*9&3~H(0 9!M+_:!9(3u(9*3u(/!..9#9!M+_H#y&9#>#w&9#>#x" +
  "&3~1(9#9(H#x&9#M!H#w&M :&9!># ;(9!>#&;!Mz}]w M+3~S&&LM :%(#L9(9!Mp}^w M&3~S&&LM!:%/!.9(9!Mq}^w M%3~S&&LM#:%/!.9(9!M}c}^w M)3~S&&LM%:%(9#9!H#" +
  "~5(9#9(H#~1(9#M&H#~Z(9#M}k}^w H#~V(9#M}!H#~J(9#M!H#~B(9#9#M~V(_H#~F(9#9#M~1(_H#y(M}ivw 9#My(_3~[%:-M!:&...9*3u(9&0,#L#L#L9%M!a1%! %#.9}0N#}D" +
  "0,9#My(_9#Mw&_3~n!9#?%y(;}0N#}C0)9#}1%~F(:CM#:%/%.9@N#}D0*9#My(_9#Mw&_3~n!9#?%y(;@N#}C0(9#}1%~F(:BM!:%9@:?/#.9}/N#}D0(9#My(_9#Mw&_3~n!9#?%y(" +
  ";}/N#}C0&9#}1%~F(:AM :%9}/:>/!..9}1N#}D0)9#My(_9#Mw&_3~n!9#?%y(;}1N#}C0#9#}1%~F(:D/!..9#9!H#y&9#Mw&_3}u(9)3u(#LN 9>9>N#}C;!7;}/N#}J&L#L9}/}|" +
  "M!a1# /#..9#Mq!_};        9A9!7};      ~h}93}r&9#>#q!M!Q0-9#9#>#}d!H#w#.9?N!}[SO&L};        9B9?N#}C7;A};        ZO9A};      ~VMWOh0-9#9A}4%" +
  "t#.9}0N!}[SO&L};        9C9}0N#}C7;A};        ZO9A};      ~VMWOh0-9#9A}4%~ #.9}1N!}[SO&L9#Mo!_};        9D9}1N#}C7};        3}r&9#>#o!M!Q0-9" +
  "#9#>#p!H#x#.M!:1/,.9#>#~F(:-/&.Mz}]w M+3~T%:-/%.Mp}^w M&3~T%:-/#.Mq}^w M%3~T%:-/!.M}c}^w M)3~T%:-.9#Mw&_3}u((9#M~&(_9#M~g(_M~p}Zw 3~ !:-9!3u" +
  "(.9-3u(/!.9%3u(9!3u(.9)3u(..9#Mw&_9#>#~5%9#>#w%M~k~;w ME913~U&9#?%w&;}/N#}C0!9,9+M~F z-  9#9}/I%y%/#.9%9!M}Z}cw M,3~S&&LM#:!#L#L#L9#>#x%3}e(" +
  "M|!g1%#! !.9#>#x%M~M~;w M&3~p&&LM :!/#.9#Mw&_9#>#~5%9#>#w%M~Q~;w M63~;!9#A y&:!9#?%w&;}/N#}C0!959}!M~E z-  9#9!K ~F%9#9}/I%y%/&.M!:!.9#9!K q" +
  "%/!.9%9!M~ }_w M13~S&&L9#>#x%3~D(&L9#>#}r%9#>#t%3}p(9#M H#}y%9#Noooo3I#}r%/#.9#Mw&_9#>#x%3~]##L9#>#w&;)MoooomQ&L9#>#x&:&M~1~<w 9#>#y&;!3~t%&" +
  "L#L9&:%%L9!&L9%A  ;(MDaM|!gM-R9(MTgM~9 aM|!gM}(}@hO&LM~P}fw M&9(3}e&O0%.9%M!_:%9!M!a:!/!..9#9#>#y&H#~F(9#9#?#w&I%y(/%..9)9&3~;(.9#MoooomH#y(" +
  ".9#Mw&_9#>#~5%9#>#w%M~+~;w M}-9#My(_3{%9#9+?% I%t&9#9+>#+H#~ &9#?%w&;}/N#}D&L9392Mx z-  9,9#>#~ &H#+9,9#?%t&I% 9#9}/I%y%/%(9#>#}r%9#>#t%3}p(" +
  "9}%9#>#~ &H#+9}%9#?%t&I# /#. .9%9!M~oww M(3~S&&L9#>#x%3~D(0!9#>#x%3~R(&L#L9#>#x%3~[(0 9#Mw!_9#>#x%3~)%9#M~1!_9#>#w!9#>#x!3~M&9#>#~1!M!gO0 9#" +
  "9#>#~5!;&H#~V(9#9&3CH#~ &9#M H#}y&9#9#M~V(_H#t&#L#L#L%L#L9#Mv!_9#Mt&_3~-%9#>#v!M!Q0 9#>#~-!;!M!3G;%3~a(9%3u(&L9!3u(/#.9#Mw&_9!M 3G;%3~]#9#>#" +
  "w&;(MoooomP0#9#>#x&;)9#>#y&M~V}^w M#3q%9(9)3~;(9%3u(9!3u(0!/%..9#9#>#x%3}[(;!H#y(9!3~R(&L9#M~h}^w H#~B&9#M~V}^w H#y&9#9!H#~F&9#M H#w&N#:}/N#" +
  ":>#n#L#L#L%L#L9#>#~F&:(9#>#y&:!9#>#~B&:*%L#L9!9*P0&9(9!># 9!M&_># 3}w!;%3}5;)3~a(O0 9%9(3~H(0 9!M+_:!9)3u(9%3u(/!..9#9!M+_H#y&9#>#w&9#>#x&3~" +
  "1(9#9)H#x&9#M!H#w&9!># ;(9!>#&;!M~N}^w M(3~S&&L9%3u(9}/N#}D0(9#Mt&_9#Mw&_3~n!9#?%t&;}/N#}C0!9#}1%~ &:A/#.9(9!My}Zw M(3~S&9%3u(O&L9#Mw&_3~_&/" +
  "#.9>N#}D0%9#Mt&_9#Mw&_3~n!9#?%t&;>N#}C0 9#}1%~ &:B/!..9#>#~ &/%.9#9!H#y&N 9}/9}/N#}C;!7:}/};        9B9>N#}C;%7:BN 9>9%7:>};        9A9!7:A9" +
  "#Mw&_3}u(/).My}Zw M(3~T%/!.M~N}^w M(3~T%.:%9#Mw&_3}u((9#My(_9#M~g(_Ms}[w 3~ !:%9!3u(.9%3u(/!.9%3u(9!3u(.N#:}/.9&3u(9}/N#}C0 9#N#I%o(9#N#I%~h" +
  "&9#9B}4%~_&9#9>I%~V&9#9A}4%~N&9#9}/I%~F&M :!%L9!M9P0&9!9#Mw&__;%M3_?% N!}C&L9#M~ !_9%M6_}1% };      ~h}93}r&9#>#~ !O0#.9!M3_:!/ . ..9#Mw&_9#" +
  ">#~5%9#>#w%Mr~;w M;3~;!9#?%w&;}/N#}C0!9,9+{ %3{.%39,9+{ % {.% 9;9<MDz-  9#9}/I%y%/#.9%9!Mzww M,3~S&&L9#Mw&_9#M~5%_3}u#9#>#~B&:!9#>#y&:%9#?%w" +
  "&;}/N#}D&L909/My z-  9#9!H#~J%9#9%H#~F%9#9}/I%y%/%(9#>#q#9#>#}d#3~1(9#9!H#}d#9#9%H#q#/#. .9%9!M}]~9w M*3~S&&L9#Mw&_9#M~5%_3}u#9#>#~B&:!9#>#y" +
  "&:%9#?%w&;}/N#}D&L909/My z-  9#9!H#~J%9#9%H#~F%9#9}/I%y%/%(9#>#r#9#>#}k#3~1(9#9!H#}k#9#9%H#r#/#. .9%9!M}d~9w M+3~S&&L9#Mw&_9#M~5%_3}u#9#>#~B" +
  "&:!9#>#y&:%9#?%w&;}/N#}D&L909/My z-  9#9!H#~J%9#9%H#~F%9#9}/I%y%/%(9#>#s#9#>#}r#3~1(9#9!H#}r#9#9%H#s#/#. .9%9!M}k~9w M03~S&&L#n9#Mw&_9#>#x%3" +
  "~]#9#>#x&:!9#>#w&;(MoooomQ&nM :%M 9!9#>#y&;&M~a~:w M)3~S&0!})9!9&M~g~:w M&3~S&&nM!:%M (M#M%9!9&M~k~:w M&3~S&;&7:%9&M!i.(M%:%M!..9(9!3}p(&L#L" +
  "9#Mw&_9#>#~5%9#>#w%M~o~:w M}(3~;!9#A y&:%9#?%w&;}/N#}C0 959}!M~E z-  9#9%K ~F%9#9}/I%y%/&..9#9%K ~V#/!.9%9!M}v~9w M)3~S&O&L9%9!M}|~9w M+3~S&" +
  "O&L9%9!Mw~:w M*3~S&O&L9#9!H#~B(9#9%H#y(9#M!H#}y&9#9#My(_H#t&9#Mw&_M|vw 9#Mt&_3~:&9#My%_9#>#x&;!9#>#y&3~@(9#>#w&9!3~;(/&..9#M!H#}y&9#9#M~5%_H" +
  "#t&9#Mw&_M~Zvw 9#Mt&_3~:&9#My%_9#>#x&;!9#>#y&3~@(9#>#w&9!3~;(/#.M :&9#>#x%3~R(&L#L9#>#x%3~[(0 9#M~N!_9#>#x%3~)%9#M~F!_9#>#~N!9#>#~R!3~M&9#>#" +
  "~F!M!gO0 9#9#>#~J!;(H#~V(9#9(3CH#~ &9#M H#}y&9#9#M~V(_H#t&#L#L#L%L#L9#My!_9#Mt&_3~-%9#>#y!M!Q0 9#>#~B!;!M!3G;%3~a(9%3u(&L9!3u(/#.9#Mw&_9!M 3" +
  "G;%3~]#9#>#w&;)MoooomP0#9#>#x&;*9#>#y&Mw}^w M%3q%9)9*3~;(9%3u(9!3u(0!/%..9#9#>#x%3}[(;!H#y(9!3~R(&L9#M~N}^w H#~B&9#Mw}^w H#y&9#9!H#~F&9#M H#" +
  "w&N#:>N#:}0N#:?N#:}/#n#L#L#L#L%L#L9#>#~F&:)9#>#y&:!9#>#~B&:1%L#L9!91P0&9)9!># 9!M&_># 3}w!;%3}5;*3~a(O0 9%9)3~H(0 9!M+_:!9*3u(9%3u(/!..9#9!M" +
  "+_H#y&9#>#w&9#>#x&3~1(9#9*H#x&9#M!H#w&9!># ;)9!>#&;!My}Zw M(3~S&&L9%3u(9}0N#}D0(9#Mt&_9#Mw&_3~n!9#?%t&;}0N#}C0!9#}1%~ &:A9}0:}//#.9)9!M~-}^w" +
  " M(3~S&&L9%3u(9>N#}D0)9#Mt&_9#Mw&_3~n!9#?%t&;>N#}C0!9#}1%~ &:B/#.9)9!M~2}^w M*3~S&9%3u(O&L9#Mw&_3~_&/#.9?N#}D0%9#Mt&_9#Mw&_3~n!9#?%t&;?N#}C0" +
  " 9#}1%~ &:C/!..9#>#~ &/&.9#9!H#y&N 9}/9}/N#}C;!7:}/};        9C9?N#}C;%7:CN 9?9%7:?};        9B9>N#}C;%7:BN 9>9%7:>};        9A9!7:A9#Mw&_3}" +
  "u(/*.M~2}^w M*3~T%/#.My}Zw M(3~T%/!.M~-}^w M(3~T%.:%9#Mw&_3}u((9#My(_9#M~g(_Mq}[w 3~ !:%9!3u(.9%3u(/!.9%3u(9!3u(.N#:}/.9(3u(9}/N#}C0 999}/9A" +
  "3~g#O0 9},9>9B3~g#O0 9}+9?9C3~g#:&..9#Mw&_9#>#~5%9#>#w%M~>~:w M;9&3~U&9#?%w&;}/N#}C0 9,9+M~F z-  9#9}/I%y%/!.9#N#I%y%.M 9})977:!9#?%y%;}/N#}" +
  "D0#9#>#x%3u(9!983~;(9}#3u(/!..9 9#M~p!_Mv!z-  9.3u(/#.9 M3_9,M~F z-  9 M#H# 9 9}/I%+9#>#x%3u(9!983~;(9}#3u(9.3u(.9#M~p!_3~q#..9#M~h(_= .}_}j" +
  "!%An&}X&}V< Mo/a;&= #L#L#L9 A y:M!a1%  #!. .9 M~V3_9 M~V3z-  .9 M~V3_:}*#L#L#L#L#L#L#L#L#L9 A ~5:M!a1%!! #.9 M~&:_:}+#L#L#L9 A ~&:M!a1%!! #." +
  "9 Mr} _:49 Mv9_:} #L#L9 A v9M!a1%!! *.9 >#t9># :(/*. . .9 >#~59:(9 >#~19:*/#. .M!:*9 >#~1::(9 >#v:M!P&n9 >#~-:9(3*:(M!:%/)(9 M K ~&:9 9(H#~5" +
  "99 9 >#~-:;*H#~199 M~&:_.:}+.9 9(H#w99 Mw9_:4#L9*3-;%&L#L9%M+a;/># M!Q&L9/3~h&M}9:} M~d}[w :((#L9%>#/:} 9%>#+:(9&Mv-_9%M3_My z-  9%>#}J:)9&M" +
  "r%_9%M~R _M~&!z-  9/M H# 9/MnQ&L#L9%M&a;%># M!a:+9%9+H# 9+0 9/Mr#3s(..9&M~N,_;%9&Mv-_My z-  9&Mq+_;/9&Mr%_M~&!z-  9)M%P0 9&My#_;+9%My z-  9&" +
  "M}r!_;%9/M~&!z-  9*3u(9)M#P0#9&Mw)_9+My z-  9&M}k(_9%M~&!z-  /&..9(9} 3~P( .(9&Mr%_9*94># 3}x!9&>#r%:(9&>#~V%;)M#P&L9*3u((9&>#}k%:} 9&Mw)_9&" +
  "Ms%_My z-  9&M}k(_9&M~Z%_M~&!z-  9*3u(/#..M!:)/%.9 9} H#y99 9(H#x99 M~B9_9&Mw)_Mx z-  9 9)H#~V39 M~Z3_;/9&M}k(_M~&!z-  9&Mr!_9 >#~h39 M~l3_>" +
  "# 3}s&9&?%r!:C9&Mq!_9 >#~p39 Mz3_># 3}s&9&?%q!:D9&Mo!_9 >#o49 Mp4_># 3}s&9&?%o!:EM&M~F 3}w(;%M H#}<9%N I#L9%Noooow I#J9%N I#D9%Noooo3I#>9%N " +
  "I#99%9EI#69%9DI#39%9CI#+9%N}Yooo3I# 9 9%H#r:9 >#~V3M&M53}w(;0N I#+90N}Zooo3I# M&M&3}w(;%90H# 9%M~B~Nw 3}S:)M :%M!P&L9/># 3}[(:*M!:%.9&9)H#}k" +
  "*9&90H#r*9&9*H#}d*9&9%H#q*9&Mq*_Mt~.w M33~g!9&M~p _9 A ~?4;/3~a&9&9&?%mI#v-9&M(H#}r%9&9 M~N4_H#s%9&M!H#}k%9&9&Mv-_H#r%9&Mq+_M~Uvw 9&Mr%_3~:&" +
  "M}y~qw ># &L .9&>#r+:}%9&>#}d+:09&>#q+:+M :(M}y~qw MnH# Mv~qw ># ;-M&j:%M~&~qw ># :)#L#L%L9%9(Q&L9(9)_:*9(M3_;} :(9*M&_># 9*M+_># 909}%3~S&O" +
  "0!/#..9-M~Z }B&L9)>#/:*9)>#&:+9)># :09-M!a;-M&j;%&L9)9)M3_9%z-  .Mv~qw 9-H# 90MoooomP&L (909+3~;(9*3~V&..9 >#~&4:+M+M>3}w(;%M }5!99%N I%69%9" +
  "+H#59%9+H#39%M K +9%N}Zooo3I# 9-M~ ~qw ># P&nM~ ~qw 3~Q(M~&~qw ># (9).9-M&j_;)9&>#r+H#+9)9&?#q+I# 9)9%H#/Mv~qw 9-M!_H# /!.9)9} _M3a>#/;%># :" +
  ")9%9)M!_H# 9)M }<&L (9+903~;(..M :4M}y~qw M}y~qw ># M!_H# 9 >#~p4M!P&L9 >#z43}[(:}%M!:49 >#o} 3}[(:} .9&M~h _9 >#~_39 M~d3_># 3}s&9&>#j:-9&>" +
  "#f:*9 >#r:;0># M!_:)909)H# 9)O&L .9&M~V%_9 M~R4_># 9 M~V4_># 3~p#9&M~J%_9 M~B4_3~C&9&M~d%_9 >#~_49 >#~d43}d#9&9 >#y4H#~F%9&9 ?%w4I%y%9&9 { %" +
  "v4{.%~1%9 A ~h4:+9&Mr%_;)9 Mq4_M>z-  9&9+K ~p%M+M~p 3}w(;+N}Yooo3I% 9+M+_9)M~h z-  M&M=3}w(;)9/K 99)90H#89)9-H#69)9*H#59)9} H#39)9}%H#/9)94H" +
  "#+9)N}Yooo3I# 9 9)H#}r:9 9%H#s:9 9+H#}k:9&Mt._9 Mp} _3~C&9 Mt:_:/9&>#t.MoooomQ&L9/9&>#~ .H#+9/9&?#t.I# (9&M~N,_M=3~n%3x#:C3x#:D9&9CN|}u}V}[N" +
  "oo!pI%s%9&9DN||||||||}9}[NooooooooonpI%r%9&M)H#}d+9&9&Mr%_H#q+9&Mv-_M~S~Jw 9&Mq+_3~:&9&>#~--:+9&>#~1-:%9&M H#r+9&9%9+_H#}d+9&9+H#q+%L9&Mq+_3" +
  "~_!;)Moox Q&L9&9&>#r+;%M!_H#r+9%M+aM}+lM%}@&L9&M~N,_MA3~[#.9&M~N,_9)3~[#/!..9&>#v-9+3~;(9/9&>#~V,H#+9/9&?#~N,I# .9 Mr:_;+># ;*>#=&L .9 >#}y:" +
  ":)9 >#~ ::%9*M H#D9*MnH#=9*M>_9)9%3~4(9*9*>#=M!_H#=9 9&{ #q*{.#r} 9 9+H#o}(9 9 Mx9_H#z69 9 M}k:_H#~p69 M K v99 M K r}(9 9/?# I#p}(9 9/>#+H#}" +
  "d}(9 Mv9_:} 9 Mr} _:4.9 94{ % {.%s}(9 M~ }(_;%9 Mt} _M~p)z-  9 9%H#~&99 9 Ms}(_;(H#~ 99 9 M~&9_H#}y99 9 M~ 9_H#t9.#L9(># M!P&LM}yxw M*3}U:+9" +
  "&M~_ _9(>#&9+3}r%9&>#b:)9&>#]M!g&L9)3u(9+3u((#L9)3~h(9)3u(9+3u(O0 Mt~Ow M)3}U:%9&M~V _9(>#&9%3}r%9&>#X:*9&>#}QM!P&L9*3u(Mo+:*.9%3u(N%:}2/%.." +
  "9&M~N _9!># ;%>#&9%># ># 4  9(>#+;*>#+&L .9&>#}N:+9&>#}J:)9*MnH#+9*>#/;%&n9*>#39%>#/4! 9*>#+M!_(M .:%9*9+H#39*9)H#/9*9%H#+.#L#L#n#L#L#L#L#L9" +
  " >#}y9># ;(A ~h)M!a1%!! #.9(M~K)_:}%#L#L9(A ~K)M!a1%  (!. .9(>#x):-9(>#w):*9(>#~5):%/#. .9(>#~V)># :)9(9(>#~R);*H#w)9(9(>#~N);%H#~5)9(9(?#~Z" +
  ")I#y)9(9(>#~d)H#~F)9(M K ~K)9(9)M+_;-H#x)9(M~K)_:}%.9(9*H#q)9(M K ~J)9&9(>#~F)H#w,9&9(?#y)I%~1,9&Mr%_9%># ;.M+_;23}a!9&?#}r%:D9&>#s%:*9&?%r%" +
  ";}2N#}D&L9&Mt._9&M}y%_M=z-  9&9&{ %~N%{.%y.9&>#~J%:-9&?#~B%:E9&>#y%:!9&M~1,_/#.9(9*H#}d)9(Mr)_;0;)9DI% 9(>#q);*A }<9.A RQ&L9&Mr%_M}kqw MB3~@" +
  "(9&?#}r%:D9&>#s%:*9&?%r%:}29&Mt._9&M}y%_M=z-  9&9&{ %~N%{.%y.9&>#~J%:-9&?#~B%:E9&>#y%:!9(>#}d)9)># 3~;(9&M~1,_/#.9&M~F _9*M}6_3~X&9(Ms)_:39&" +
  ">#S;/&n9&>#~1,9&>#~5,939/9&>#}F3~p#3~;(9(>#q):*9(>#}k):190># (939&>#w,H#+939&?%~1,I# 9DN9q}|:19D}|.:+9(M!K ~J)9%>#+:)9%>#&:%9(91H#p)9(9+H#o)" +
  "9(92H#~p(9(9-H#~l(9(9%M+_H#z(9(9)M+_H#~h(9(9.A RK ~-)9(9*H#~1)9(M K ~.)9(M!H#v)9(93H#~&)9(M!H#~ )9(9(M~1)_H#}y)9(M K ~J!9(9(M}y)_H#x!9(9(M~h" +
  "(_H#w!.9(#n#L#n9&Mr%_:}(9!:2M :!M :1M :0N :EN :}2< M~h*a;#= 9#M}k)_:/#L#L#L#L#L#L9(A ~J!M!a1)%%(#! &.M*/(.9(>#~N!:},M)/&.9(M~_!_:}.9(Mv#_:}/" +
  "#L#L#L#L9(A v#M!a1&##! %.9(M~h#_:>9(M~N%_:?#L#L#L9(A ~N%M!a1%!! #.9(>#~F%># :1M(/+. .9(>#~l#:}09(>#~h#:9M&/).9(M~1#_:}19(M~_(_:@#L#L#L9(A ~_" +
  "(M!a1%!! #.9(>#~V(># :,M%/*. .9(>#~5#::9(>#~1#:;M#/(. .9(>#~&#:<9(A ~*#:=9(}1%~_!:G9(>#o#:}-9(>#~ #:}!9(>#}y#:6M!/%. .9(9(>#w!;+H#y!9(9(>#x!" +
  "H#~B!9+># :)9#M~h!_;%9+>#+M>z-  9(9)H#~F!9(9%M>z-  9(3y%;}3}4%>9(Mo8}5!]9(N I%L9(N I%}Q9(9}3}4%}<9(N I%D9({/                {.%S9(M~h _;%M K" +
  " H9%M }5!F9%Noooo3I# 9%MoooomH#=9%MoooomH#69%NooooooooonI#+9(M K o#9(9(>#y!H#~h!9(9(}1%>}4%~N!9(9(H#~l!.9#Ms*_9(M~N!_;%92># 3~&!9#?%s*;CN%}C" +
  "&L9}(N%I% M%/%.9#9#?%v*I%~ #9#9#{ %t*{.%s#9%3~]&9CN#}D&L9#9CI%v#9#9#?%s#I%~1#9#9#{ %t#{.%w#9(>#~B!:%9(>#y!:)9#Ms*_;!9(M~h _MJz-  9#Mv%_9)M&_" +
  "># 9)M+_># 9%9#Mv#_9!9(}1%>3}[!/#.#n9(>#y!>#+A ];+M#Q&L#L9(>#~B!:})9#Ms*_;%3~Y%;)Mw}Zw M+3}U;!3~c#9%3~&&9!3u(9)3u(O9+M!Qg0 9#M~_!_3~Y%;*Mo~N" +
  "w M53/;)3}r%9#M~V!_9#>#~_!9#>#~d!3~M&9#>#~V!M!Q&L9)3u(9*3u(/!.M!:+9#>#~Z!;03~R(&L90:!(3&;!My}Zw M(};        3~4%9!M~C}Zw M+};        3~4%9#M" +
  "s*_9*9)9!3~^#9#A s*;%M!P&LM!9#>#}r*3}s(9!3u(.903u(9%M!i:+.9)3u(9*3u(9+O0 9#Ms*_9})N 3}]!9#>#t*:%9#>#s*9#>#}r*3~;(9!My}Zw M(3~6#9%~1;Ht;F};  " +
  "    ~fLX9!M~C}Zw M+3~6#;}3};      9LZh&L9(N I%~ !9!3u(9(A ~ !/%(9!My}Zw M(9F3~4%9!M~C}Zw M+9}3};      ~h}9t3~4%9(9!H#~1!9(9H}4%v!9(N!I%~ !M!" +
  "/%. ..9(N I%~ !M .:%9#M#K ~b#9#9%K ~F#9#Mr%_9(MD_9(9#M~F#_3}d!M .:%#L#L#L#L#L#L#L#L%L#L#L#L#L#L#L#L#L#L#L#L9%1*)(&%#! *.9},92># 3~b%019(>#~N" +
  "!9(M~R!_># 3~W%9(M K o#9(9(>#y!H#~h!9(9(}1%>}4%~N!9(9(H#~l!M*:%/-.#L#L#L#L#L#L#L91A 9M!a1%  !#. .91>#8:%91>#6:*/!.9191>#+H#59191?# I#/91>#/M" +
  "oooomP&L9191>#5;%H#89191>#3;*H#6(91># :791:!/#..9#M~N(_9*929%>#/4& 9#>#~N(;*M}YooomP&L91M%K 9M}Yooom:*9(>#~J%># ># 92># 3~b%02/%(9#9#>#~Z(H#" +
  "s)9#9#?#~R(I%r)91>#691M8_># 3~-&9#Mr)_:!9#>#r):79/:%9*MoooomQ0#..9#9!?#&;CI%t(Moooom:*9#Mt(_:%9CNoooooow }F0 9#Moo&H#}y(.9%?# :E91M!K 9.#L#n" +
  "9(>#y%9(M~B%_># 3~W%9(M}y%_3~?&9(M!K ~N%9>3x%9(A ~1#&LM#:%#L#L9*Mooooma1#!& .9(>#p#;!>#=9!M>_># 3}p(9(>#p#;!9EI#@9!97H#>9!9*H#=M!:%/%.#n9(>#" +
  "p#;!># 9!M&_># 3~;(9(>#p#;!9EI#&9!97H# 9#M>_9(M~J#_3~X&9#>#@:%9(>#p#;+>#+:)9#M9_9+>#&9)3~N#9#>#=:.9#>#9:-9#>#>;!&L#L9%M-}B&n9!@ ,M~8n}?(9%M," +
  "Q.0 M :%%L9%M,Q&L9!9%_A  9%M~:}fw _A  3~@%O0#9%M!_:%/!..9-9.M~R~Jw M!3~Y&O0 9+M H#+M~n%/#..M!:!9-O9.O9)M||%}>hhO&L9-A  M~Q aM~U!gM Q:!.9#M~_" +
  "*H#v*9#N I#~ *9#9.H#}y*9#9-H#t*9#N I#~-*9#M#H#s*9#M~N(_9#Ms*_3~V#9!9#A ~Y(M#P&n9#>#~R(:-9#>#~N((9#M6_9#Ms*_3t&9#>#8:-9#>#6.;!hM!g9!M#PhO&LM!" +
  "9-9.}B0%}).9(C!~3#.:!9(>#p#9!}5!FM :%/#(9*MoooomP&L9(>#p#;!># 9!M&_># 3~;(9(>#p#;!9EI#&9!97H# .9(>#p#9(C!~3#}5!F.M .:%9*M}Zooom}<0 9*973~;(." +
  "9(>#~J#9(M~N#_># 3}p(/).9(M}y%_;19(M~p#_M=z-  9(9}0H#~B%9(99H#y%9(9(Mt%_H#~J%9(9(M}r%_H#~F%9(9(My%_H#t%9(91H#}r%M(:%/+.#L#L#L#L#L#L#L#L9,#n#" +
  "L#L#L#L#L#L#L#L#L#L#L#L#L#L#L9,A ]M!a1(  %#!&. .9,M~d _:-9,Mr!_:5#L#L#L9,A r!M!a1%  !#. .9,>#}d!:%/-.9,>#f:)/*.9,M~d _:-9,M~<!_:)#L#L9,A ~<!" +
  "M!a1%  !,. .9,M~p _:*#L#L#L9,A mM!a1%  !#. .9,>#j:%//.9-># :+/,.9,M~d _:!9,Mq!_:*#L#L#L9,A q!M!a1%  !#. .9,>#p!:%/%.9!># :%/!.9,9,?#}F;CI#/9" +
  ",9,>#}<H# 9,9,?#}?I#&9,9,?#}NI#59,9,>#XH#89,M9_9C}|9,>#33}d#9,M K q!9,9,># ;%H#b9,Mq!_:*9,M~d _:!.9,9%H#f9%>#/O&L9*M!K  9!3~J&/%.9,Mo+H#}V9#" +
  "Mw!_9%>#3Mo+3}u%9#>#w!:)9,9#>#x!;%H#m9,9)H#jM!:+9)M!g0!9,9%H#o!9,9%3.3|!;%H#p!.9#M~1!_9%92># 3~s!9#>#~1!;+M#P&L9*M%K  M%/,(9#>#~5!:%9,>#p!3~" +
  "g&9,>#o!3u(..9,>#}V3u(#L#n9+M!g&L9,>#f9#M~F)_9%3~9!9#M!K ~R)>#5;+>#};&L .9+MnH#};9+>#}<9+M~B _;)># 3~1(9)9%H# 9+M!H#}<9+9+>#};M!_H#};9#>#~J)" +
  ":+9#>#~F);-MoooomQ&n9#?#~N):D9*M!K  9!3~J&/%(9+.:%.9#M~F)_9%3~]#9#>#~F);-MoooomQ&L#L9#>#~J);)9#>#~N)3~7#O&L9-9)3~;(/!.9#Ms*_9,>#fA 69#?#~J);" +
  "C}|9CN9q}|3~K!9,>#f>#5;.>#F&L .9.MnH#F9.>#L;+9.>#JP&L9.MJ_3~U(.9.>#}69+M/b_;)9CI#&9)9-H# 9.9+M!_H#L9.9.>#FM!_H#F9#>#~&*:}#9#?#}y*:D9#>#}r*:-" +
  "9#>#s*:59#>#t*/#..9#M~F)_Mu}bw M@3~p#9#M!K ~R)9#>#~F):-9#?#~N):DM}Yooom:59#>#~J).:+9%3u(9*M!K  M%95M}ZooomP0+})9!3~J&#L95Mooooma1##! .9,M9_:" +
  "}&9,>#>M6b:*9DN9q}|:39,>#=:%9D}|#L%L9*&L9*M6a:*9%M+_:!9%M&_9%M6_:%># 9!># 9-9+3~S&O0!/#..9#9}#H#~&*9#9DI#}y*9#9+H#t*9#9-H#}r*9#95H#s*9}&9#Ms" +
  "*_3~?%/#.933~;(959-3~;(/!.9#9DI#~Z(9#9+H#~V(9#9-H#~R(M}Yooom:*/0.9,9,?#=I#F9,9,?#&I#@9,9,?#5I#}69,9,A 8K };9,># >#5;+>#};&L .9,M@_:)9+>#}<9+" +
  "N||||2I#};9+>#}?3~1(9+9+>#};M!_H#};9,M~d _:-9,># ;%># M!Q&n9,M!H#}y!9,M K ~<!9,9)?# I#~ !9,9){ #+{.#v!9,9)>#6H#w!9,M~<!_:)/#(9,M K r!9,9)H#f" +
  "9,9%M&_H#b9,Mr!_.:5.9,>#b:}#9#M~p _3}c%9,9#?%mI#j3&:%9,9,Mz _;+H#o!9,9%H#}VM~O}bw M&3}U:%9#Ms*_9,>#o!M~S}bw M)9%3~n&9#A s*M!P&L9#>#}r*:)/*.9" +
  "%3u(9,3&H#p!9)>#/M6b:*9)>#+:%#L%L9*O0!9%M&_># 9%M+_># 3}U:!9%M3_># 9%M5_># 3}U:.9#Ms*_9,>#p!9!9.3~^#9#A s*O&L9.3u(9!3u(9*M6a:*9%M6_:%/!..9#>" +
  "#}r*:)9.3u(9!3u(/&.9#Ms*_;%9,>#o!M~Y}bw M*9,>#p!3~n&9#A s*M!Q&L#L9)>#39)>#53} :*9%9,>#o!M~b}bw M&9*3~n&9#A s*M!P&L9#>#}r*:)9*3u(/).9*3u(M~f}" +
  "bw M)3}U:%9#Ms*_9,>#o!M~l}bw M+9%3~n&9#A s*M!P&L9#>#}r*:)9%3u(/).9%3u(9#M~h _9,>#j9,M~p _># 3}u&9#Ms*_9,>#o!Mz}bw M)9#>#jMo+9#>#fM!g7;%3~n&9" +
  "#A s*M!P&L9#>#}r*:)9%3u(/).9%3u(9)A 6&L9#Ms*_9,>#o!M}Z}cw M,M}Z+3~n&9#A s*M!P0!.9)># 9)>#&3}U:%9#M~_ _9}#>#&9}#># 9%9+># 3}e%9#>#b:)9#>#]M!g" +
  "&L9%3u(/)(9,9)H#q!9%3u(9,9,>#q!3.3|!;%H#}d!/&. ..9#>#}r*:)/%.9,M K x!9,9,?#~ !I#p!9,9,{ #v!{.#}d!9,9,>#w!H#}r!9#Mv!_3}c%9#?%v!:C9,M!K x!9,9C" +
  "I#}V3&;+M~O}bw M&3132:.9#M~ !_3~9&#L9#>#~ !M!P&L9#>#~&!:%(9,>#r!M6b:*9,>#}d!:%#L#L%L9*&L9.9%>#&9%>#+9%>#39%>#5339*M6a:*9%M6_:%9#Mt!_3~9&9#>#" +
  "t!M!gO0!/#..9+9.349+9,>#}k!9,>#s!3} ;!3}!9!3u(9+M#359#Ms!_9,>#}V9,Mo!_># 3}u&9+9#>#}r!;%M 9#>#s!;!M!g73}#9!&L9%3u(.9,A }r!M!P&L9#Mv)_9+M}Z}c" +
  "w M,3}U;!M}Z+3~^#9#A v)M!Q&L9!3u((9#>#~-):%9!3u(/%..9.3u(/%.9#>#}y!:%.9.3u(.9+3u(9#Ms*_9%3}x(9#>#}r*:+9#>#s*;*MoooomP0 9#?#t*:D/,.9,9+H#t!9," +
  ">#p!9,>#q!9+3}%:+9#Mr!_3~9&9#>#r!M!P&L#L9#Ms*_9#>#}k!3}x(9#>#}r*:+9#>#s*;*MoooomP0 9#?#t*:D/+..9,M K m9,9+H#b9,M~p _:*/!.9#M~V _9%92># 3~s!9" +
  "#>#}Q;)M#P&L95M%K  M(/&.9#>#X:%9,>#}d!3~g&9)M!g&L9%:)(9#M~N _9%M~p}^w M)3}U;+3}r%9#>#}N:)9#>#}JM!P&L9+3u((9#Ms*_9)3~>%9#>#s*:!9#}1%t*:}39)3u" +
  "(9+3u(9#M K ~@*9#M||%9}3z%M 9}3};        Z79}3};    ~V|~gLX7M 9!7}5!y*9#M H#x*9#Noooo3I#~5*Moooom:*9#MoooomH#v*9#MoooomH#}y*9#MoooomH#s*9#M~" +
  "F _9%M}c}cw M&3}U;+3}r%9#My _9#>#S9#>#}F3~M&M!:!9#>#}<M!g&L9#M~F)_9#>#}?;!3~]#9!3u(9#>#~F);*MoooomP:!9#>#~N):)9#>#~J):}#(9#MoooomH#~F).9#M~5" +
  "*_:}&9#Mv*_:39#M}y*_:.9+3u(M 9}#9!79)M}g}cw M13u&:!9*9#>#~J)3}p(M!:*#L9!O&L9#MLa9%M}s}cw M-3}U;!3}r%9#>#};:)9#>#LM!P&L9!3u(/#(9)3~h(:*9)3u(9" +
  "!3u(..9#9*K ~@*9#MJ_9%M~Y}bw M*3}U;)3}r%9#>#}6:!9#>#JM!gO&L9#9!H#v)9)3u(9#M~F)_;+9#Mv)_;)M}|}cw M.3~U!Moooom9#>#}r*3}p(9#9#>#~N)H#t*9#9#?#~F" +
  ")I%s*9+9)M~+}cw M&3~U!Moooom9#>#~ *3}p(9.9#>#~N)H#+9.9#?#~F)I# 9+9)M~/}cw M/3~U!Moooom9#>#~-*3}p(939#>#~N)H#+939#?#~F)I# 9,?#j:CM&M~N 3}w(;)" +
  "M K }F9)9%H#+9)9CI# 9}&3~0&9#M~N}Zw H#x*9#9)H#w*9#MoooomH#~5*9#>#}r*:)9#>#s*:*9#M~d)_9#Mt*_M@z-  9!3u(9,>#q!3u(9,>#p!3u(9,>#}V3u(9,M!K r!M(9" +
  "*M}ZooomP0*})/-.9)3u(9!:).Moooom9#>#}r*3}p(Moooom9#>#~ *3}p(Moooom9#>#~-*3}p(9}&3~0&.9%3u(.9,>#q!3u(/!.9,9+H#f9,9+3}&3|!;%H#j/!.9,>#p!:%/#.9" +
  "#Mq!_9%92># 3~s!9#>#q!;!M#P&L9*M%K  (#L9#>#}d!:%9,>#j3~g&#L9!M!P&L#L9%36O079#Ms*_9%3})3~A(9#M}y*_9%373~A(9#Mv*_9%383~A(9%3u(9#>#s*;*MoooomP&" +
  "L .9#9#?#t*I%v)9#9#{ #~ *{.%~1)9#9#>#~1*H#y)9#>#}r*:%9*M}YooomP0 9#9#>#y)H#~_)9#9#?%w)I%~V)9#9#{ %v){.%~F)/#..M}Yooom:*9%3}*O&L ..9,>#f3u(9," +
  "M!K m9*M}ZooomP0 9-3~A&9*M}YooomQ&L9#9%H#}r*9#9*H#s*9#9#?%~F)I#t*9#9#{ %~N){.#~ *9#9#>#~_)H#~1*9#M H#~1)9#Noooo3I#v)9#9#Ms*_H#~d*9#M+H#~Z*9#" +
  "9#M~d*_H#~V*9#Mv)_Mq~Ow M~Xvw 9#M~V*_3s!&L .9#G#~1):D9#>#~-):+9#>#v):*9#>#s*9#>#}r*3~;(9#>#}y*9#>#~ *3~;(9#>#v*9#>#~-*3~;(9*MoooomQ0(9+:%.9%" +
  "3}+:!9#M H#x*9#Noooo3I#~5*9#MoooomH#v*9#MoooomH#}y*9#MoooomH#s*9#9!}5!y*9%3},:.9#9%39&nM!(9%3:;!M*}B&L .9!M(P.K ~@*9#Mv)_;)9.M}|}cw M.3}n#Mo" +
  "ooom9#>#}r*3}p(9#9#>#~1)H#t*9#9#?#v)I%s*9)9.M~+}cw M&3}n#Moooom9#>#~ *3}p(9#M}y*_;!9#>#~1)H#+9!9#?#v)I# 9)9.M~/}cw M/3}n#Moooom9#>#~-*3}p(9#" +
  "Mv*_;!9#>#~1)H#+9!9#?#v)I# 9%3;;!&L9,M K x!9,?#}V:CM&Mw 3}w(;)M K }69)9!H#+9)9CI# 9#M~5*_3~0&9#M~_}Zw H#x*9#9)H#w*9#MoooomH#~5*(9,Mz _3}y(.9" +
  "#9#{ #~&*{.%r)9#9#{ #~5*{.%t)9#?#}y*:D9#>#t*:+9#>#}r*:*9#>#s*:!9.3u(9%3u(9,>#t!3u(9,A x!M!P&L9,>#}V9,Mo!_># 3}c(.9,Mo#}5!x!M&9!M}ZooomP0#})/" +
  "*..9)M%K  M&.K ]/).9%3u(9,>#}V3u(9,>#j9,M~p _># 3}c(9,M!K r!M}Yooom:*/!.9,>#t!3u(/!.9-3~m%9*M}YooomQ&L9#9)H#~R(9#M~V(_9#M~d)_M@z-  /%.9,># 9" +
  "#M~R(_9)3~5(>#5;+>#};&L .9+MnH#};9+>#}<9+M~B _;%># 3~1(9%9)H# 9+M!H#}<9+9+>#};M!_H#};M}Yooom:*/#.9,>#}V9,Mo!_># 3}c(9,Mo#}5!x!M}Yooom:!.9#9D" +
  "I#~Z(9#9+H#~V(9#9*H#~R(9#9!H#~N(9#9#{ %r){.#~d(9#9#{ %t){.#z(9-3}j&9#>#~N(:*.9,M9_3~;%9,M!K ]9#9#>#~Z(H#~F(9#9#?#~R(I%y(9#9#C ~a(}5!x(9#9#A " +
  "~c(K ~=(9#9#{ #~d({.%t(9#9#{ #z({.%v(9*M}ZooomP0 9#A ~_(:!9#9#>#~F(H#~V&9#9#?%y(I%~N&9#9#C!x(}5!~J&9#9#A ~=(K ~L&9#9#{ %t({.%v&9#9#{ %v({.%w" +
  "&9*M}[ooomP0+/!.M}Zooom:*9(>#~Z(># ># 92># 3~b%0*.9(>#~N(9(M~R(_># 3~W%9(Mr&_3~K%9(M!K ~_(9#9#?%~N&I%r(9#9#>#~V&H#s(9#9#C!~J&}5!}d(9#9#A ~L&" +
  "K }f(9#9#{ %v&{.%~_&9#9#{ %w&{.%~p&9}13~<%M#:%#L#L9*M||||*_1# )!.9(>#p#;%>#=9%M>_># 3}p(9(>#p#;%9#>#s(H#@9%9#?%r(I#=9%9!K D9%9#C!}d(}5 E9%9#" +
  "A }f(K }3M%M!9!M!g7:%/(.9(9#{ %~p&{.#~V#9(9#?%r(I#w#9(9*H#~5#9(9#>#s(H#y#9(9!K ~B#9(9#C!}d(}5 ~C#9(9#A }f(K ~E#9(9#{ %~_&{.#~F#9(>#p#9(A ~f#" +
  "K H9#9(>#x#H#t*9#9(?#~5#I%s*9(>#p#;%>#/9%M3_># 3}p(9(>#p#;%9#>#t*H#59%9#?%s*I#/9#9(>#~F#H#t*9#9(?#y#I%s*9(>#p#;%>#69%M8_># 3}p(9(>#p#;%9#>#t" +
  "*H#99%9#?%s*I#69(9(C!~d#;%}5!~3#9(9%My!aM||%gM~Y }@&n9(>#p#A HMniM!g(M .K ~1#9(}1%~h!:H3y%:F9(}1%~p!:}39#9(>#~_#H#t*9#9(?#~V#I%s*9#MD_};    " +
  "    };        9H9F9}3}v}v;}39}3};        W79}39}3V73~j#9#>#D:99(9#>#F;}0H#~l#9(99H#~h#9(9#{ %s*{.#~p#9(9#{ %~ *{.#q%9(M K ~N%9(M K s%9(M~N%_" +
  ":?9(M~h#_:>M&:%/*.9(Mr&_;,9(Mw#_My!z-  9(9:H#~R(9(9;H#~N(9(9(M}d&_H#~Z(9(9(Mq&_H#~V(9(9(M~N(_H#}d&9(9,H#q&M%:%/).9(9<H#p#9(9G}4%~h!9(96># H#" +
  "q#9(3y%}4%~p!9(M}d#_9}!30z)3}]!9#M~F!_96>#+;3Mx _3~X&9#>#~J!:%9#>#~F!:)M&M63}w(:+9#M~N(_M~O~)w M33~p#9#Ms*_;!M~/}cw M/3~p#9#9#>#~V(H#~&*9#9#" +
  "?#~N(I#}y*9+9#?#~ *I#39+9#{ #s*{.# 9#M!H#s)9#9+H#}k)9#M!H#r)Moooom:*9)&L9!9}!A 39)9%3~K!9#>#s*:*.9#Mr)_9*MoooomQ3v(9#>#}k)9#>#s);!M6b_:%9#M}" +
  "r*_:)%L9*MoooomQ&L9%9*H# 9%M&_9){ # {.# 9%M5_9)>#3H# 9%M6_:%9!M!_:!Moooom:*/!..9#9!H#s)9}!A 3O&L#L9}!M/_># O0 9}!M+_># ;%>#+;!O0 9#M~N(_9%>#" +
  "&9!3~p#9#Ms*_;!M~a~)w M23~p#9#9#>#~V(H#~&*9#9#?#~N(I#}y*9#Mr)_9!3~?%..9#9#>#s);.H#~V(9#9#?#r)I%~N(9.&L#LM :!9#>#~R(;+:%%L939%M&_># 9%M+_># 3" +
  "~b#&L9%M6_:%9!M!_;!9.Q0!/#..9%3}b(9+M6_:)9!:-%L#L9!M!_:*9!M6b9)_:%%L9*9.}B0!939%M&_># 9%M+_># 3~b#O&L9*M!_:*9%3}b(9%M6_:%/!..9-M6b9+_;!9%?#3" +
  "I#39!9%{ # {.# 9-M!_:-9*:!/!..9#9-H#~V(..93>#}Q:*9#M~N(_93>#X;!3v(9#>#~V(:%9!&L9!9%_9#>#~R(9%M6b_:%%L9#Ms*_9*3~R&9%9#?#~ *I#39%9#{ #s*{.# 9%" +
  "M6_:%9*M6_:*9!M!a;!0 .:%.9(Ms#_;!9#?%~N(I# 9!9%H#+96>#&:)M :*M!:!9}!M/_># &L9}!M+_># ;!>#+:*9!>#&:!.9)9}-H#69}-~13}T:%9#9!9*3}z(H#~&*9#M%H#~" +
  " *9#M~>}_w H#}y*9#9%H#t*9#M*H#}r*9#M}{~Ow H#s*9)># 9)M&_># 9#Ms*_M#3v!M+:%%L9%M9Q&L9%9#Ms*__># 3u(9%M/_:%/!..9(>#q#:.96>#3:-96>#5:!9(>#}r#:*" +
  "9(>#t#:+9(>#r#:)9(>#}k#:%9#My!_9(}1%~h!3~j#9#>#y!:;9#>#~B!::9(M K ~_(9(M K ~ %9(9=K }y%9(9%H#t%9(9)H#}r%9(9+H#s%9(9*H#}k%9(9!H#r%9(9-H#}d%9(" +
  "9.H#q%9(9:H#~5#9(9;H#~1#9(M~_(_:@9(M~1#_:}1M#:%/(.#L#LM#9#?%r%;C}|M#a9CN!}J7M!a1# ,!.9#M~N!_9#}1%s%}q};      ~h}9t3~j#9#>#~N!:},9(9#>#~R!H#~" +
  "R!9(9},H#~N!M):%/(.9(9#>#t%H#~N!9#}1%s%:G9#A }y%:=9(3y%}4%~V!9(M~h _;<3}q&9(M K }{!9(M }5!}y!9(MoooomH#}k!9(MoooomH#q!9(NooooooooonI%m9(Nooo" +
  "o3I%f9(9=K ~*#9(M K v#9(9<H#~&#9(9G}4%~_!9(9(>#~B!;}!H#~ #9(9(>#y!;6H#}y#9(9(>#~N!;}-H#o#9(Mv#_:}/9(M~_!_:}.M!:%/&.9#Ms*_;)9(M~N!_;%92># 3~&" +
  "!9#?%s*;CN%}C0+9%3~]&9CN#}C&L9)9(M>z-  (9#N I%v*9#9(}1% }4%s*9#9(?%9I%~1*9#9({ %+{.%t*.9#M)K ~j(9#Mr%_9(MD_9#Ms*_9#M~N(_3}d!/!.#n9(Ms#_3~;%9" +
  "(>#}d#9(Mr#_># 3~;(9(M!K v#9}.3}]%M&:*#L#L#L9%M!a1%# *!.M(:*/!.9(A }{!:*9(C!}y!:89#M3_9(Mz _3~X&9#>#3:})9#>#5:09#M+_9(Mq!_3~X&9(My!_:+9#>#+:" +
  "A9#>#/:B30z):}29})&L#L9(>#y!9#Ms*_9})909A9B9}23~%!9#?%s*N!}D0 >#/;%A  9%M!K  M!P&L .};     6~mL9#}1%t*;}39}3};     6~mLX7};     L}gL}w3y%t:}" +
  "398M~o%Q98Mu%QgO&L9}39%}1%3X&L9%98}5!69%9}3}4%3..9%M K  ..M /!.9(My!_:+9%M#P.:!9+># 9#9*K ~j(9#98}5!~h(9#9}2I%~_(9#9BH#~Z(9#9AH#~V(9#90H#~R(" +
  "9#9})H#~N(>#/;+A  M!P&L .9+M K  9#M!9(>#9M-M(9!7;)9+>#+}>7H#~1*9#9({ % {.%s*9#9(>#=H#~5*9#9({ %3{.%~ *9#Mr%_9(MD_9#Ms*_9#M~N(_3}d!#L#L9+#n#L" +
  "#LM#9#?%r%;C}|M#a9CN!}J7M!a1#! &.9#A ~ %M1Q0%9+A  M!P&L .9+>#+;%9+>#/}B0#9%M!_/!.9+A  M!P&L .9)9+>#+;%}>0!9%9)a.H#+.9+M K  .9CN%}D0 M :+9(C!" +
  "}y!;}&M Q9#}1%s%3y%9(}1%~V!}v:}39(>#~N!9(>#y!>#&:3M!:-9(>#~B!;%M/_># &L9%M+_># ;%>#+:+9%>#&:-.Mo+:)9}&O&L9#M-M,9!73~O%9#># 9#>#&3}U:).~13}T:" +
  "!3}T:}#9}&3~N&:.9}33}T:*9-9+3}z(:%9#9)H#~R*9#M-H#~N*9#M}b}_w H#~J*9#9%H#~F*9#M%H#~B*9#M~>}_w H#y*9#9*H#x*M+:%9#M+H#w*9#M~*~Ow H#~5*9#9.H#~1*" +
  "9#M)H#~-*9#M~p}^w H#v*9#9}#H#~&*9#M&H#~ *9#Mu~Ow H#}y*9#9!H#t*9#M*H#}r*9#M}{~Ow H#s*93>#+93M/_># 9#Ms*_M)3v!%L9%M~F P0!9%9#Ms*__># 3u(9%M/_:" +
  "%/ . .M :%/!..9@M%K  M%:!/).9#M!K q%9#M }5!o%9#N I%~h#9#9(>#~N!M!aH#p%9(>#~B!:%9(>#y!:)9#Ms*_;!9(M~h _MJz-  9#Mv%_9)M&_># 9)M+_># 9%9#M~h#_9" +
  "!9(}1%>3}[!/).9?M%K  M&:!/&.9(>#~B!:%9(>#y!:)9#Ms*_;!9(M~h _MJz-  9#Mv%_9)M&_># 9)M+_># 9%9#Mr%_9!9(}1%>3}[!/&.9}(N%I% M(/(.9}(N%I% M)/&.9#M" +
  "o!_9%M}VgMo+Q&n9%3}((9%.3}Z(9#>#p!:%9#>#o!M!gO&L9#Ms*_9%3~A(9#>#s*MoooomQ&n9#9#>#t*H#~_*9#9#?#s*I%~V* (9#>#}r*.:%.9#M~V*_Mr~nw M@3~p#9%3u( ." +
  "9}/9!K  9}(N%I% M&/#.9(M~ !_3~,%.9}(9#Mv%_Mo!z-  M!.K ~J!9#M~h*_= 9&?%r%N%}C&L9}%M%K  /#.9&Mq+_9&Mr%_;%Mo!z-  9(3~Z#9&>#p,:-9&?%q+:C9&M~N,_;" +
  "!9&Mr+_M~N z-  9&9&{ %~_+{.%y,9&M~p+_3}o(9CN#}C&L9%9!M~N z-  9(>#q);!>#8:*9&M~1%_9!>#9;)3~)(9&>#w%:!9&9)&n9!9)_9&>#~5%9!M8b_:%%L9&Mq+_9*3}t&" +
  "9%9&>#t+H#69%9&?#s+I#39%9&{ #q+{.# 9%M8_:%9*M8_:*9)M!a;)0 .(9!.H#w%9&?%r%:}29&>#s%:*9&?#}r%:D9&Mt._9&M}y%_M=z-  9&9&{ %~N%{.%y.9&>#~J%:-9&?#" +
  "~B%:E9&>#y%:!(9&9CI%v-9&M~1-_9&M~N,_M~N z-  9(M K ~J)9&9&{ %y,{.%r.9(>#s):!9(>#}r):/9(?#}r):E9(>#q);2>#8:)9&Mq+_92>#9;03~o%909&>#q+9&>#r+;+a" +
  ";%9%90}>7:*9&>#}d+9+M8b_:%%L9*&L9&Mr%_9)3}t&9%9&>#~ %H#69%9&?#t%I#39%9&{ #r%{.# 9*M!a:*9%M8_:%9)M8_:)/!..9&9&?#q+I%~N.9&90H#~V.9&M~N._9&Mw-_" +
  "3}{#9&>#~Z-;%MoooomQ&L9&9&?%~_-I#~d.9&9%H#~_.(9&M~_._M}b}dw M})3~p#.92>#>9&Mq+_92>#@;03~p%909&>#q+9&>#r+;)a;%9%90}>7:*M+_:%9&>#}d+9)M&j_:)%L" +
  "9*&L9&Mr%_9%M&a># 9%># 3~[!9&9%M&_A  K }r%9)9&{ #r%{.# 9*M!a:*9)M3_:)9%M3_:%/!..9&90H#r+#L9!MoooomQ&L9EN||||2}H0!9!9/3~;(.Moooom:!.9&>#~h-;%" +
  "MoooomQ&L9&9&?#~l-I#}k%9&9%H#r%(9&Mr%_92>#&92>#+3~r#.9&9&?%~N.I%t.9&9&>#~V.H#~ .9&9&?#q+I#~&.9&9&>#r+H#~-.9&9&?#r%I%~1.9&9&>#s%H#w.9&?#~d.:D" +
  "9&>#~_.:*9&>#~N-9&>#~R-3}p(9&M~B-_3}a(9&>#z-9&>#o.3}p(9&Mq._3}o(N#:}2.9(A ~J)&L9(>#s)9(M}r)_># 3~;(.9(M K ~J)9(M}d)_.;%># 9%M&_># 3~;(9}%M!K" +
  "  9}2N%}C0 9(3~ %9(M!K ~h)9&M~&*_9&Mt._M=z-  9&9&{ %y.{.%s*9}2N&}C0!/#.9(M%K ~h).9} M%K  9}+M%K  M#:)/#.9 M~ }(_3~@&9 Ms}(_3~/&9 M!K v99&M~Z" +
  "*_9&M~&*_M=z-  9&9&{ %s*{.%~F*943r&9 M}k:_3o%9}2N#}W;CN!}J&L#L9C}|M!P&L9 >#r:;/>#=;!M||||*}B&L .9/>#9:+M!:)9/9!M!_H#=9&Mr%_9/M@_># 9/MD_># 3" +
  "~p#Moooom:%9&>#r%;!MoooomQ&L9&?#}k%;}2N||||2}H&L9!:%(9!9&>#}k%3~;(..9&Mr%_M.M}[~/w M}#3}q%9&9+H#~N+9&9&A ~Z%K ~R+9&9&?%t%I%s+9&9&>#~ %H#t+9&" +
  "9&?#~&%I#}y+9&9&>#~-%H#~&+9&9&?%~1%I%v+9&9&>#w%H#~1+9&9&>#~R%H#~J+9&?%r%:C9&}1%s%:}39&9}2I%w+9&9%H#~5+9&9}3}4%r+9&9CI%q+9&9&?%~F%I%y+9&9&>#~" +
  "N%H#~F+9&>#x%9&>#y%3}p(9/9/>#=M!aH#=9&Mq+_;!M!9*3}_!:(9!3p&/!.9&9*H#r%9&9DI#}k%9&M}r%_;.9&M~Z*_M=z-  9&9-H#~B%9&9!H#w%9&9EI#x%3&;+M~p}^w M)M" +
  "~pqw M*3}U;%3~a%9%3u(9+M}[}_w M*9D}|;19DN9q}|3}U;%3~a%9%3u(9&Mq+_9&>#~1%;29&>#~5%3~O!9&My _9&>#}d+;%9&>#r+3}t%M!:)9E}|:09&>#}?:(#L9&>#}<M!P&" +
  "L9&>#q+9%3}p((#L9+M~0}fw M&9(3~a%9(3u(9&>#q+9%3}p(9&M}Y}Zo+H#q+9&MLa9&>#t%9&>#}y%9&Mq+_3}e#9&>#};:(9&>#LM!g0 9+Mupw M+9(3~a%9(3u(9&M}Y}Zo+H#" +
  "v-9&>#~&%:%9&>#v%3(:)9&M H#r+9&9)H#}d+M&j:(9&9&Mv-_H#q+#L%L9(&L9(M3a:(9&MJ_9&Mq+_9%3}Y#9%M3_:%9&>#JM!Q0!/#..9+M~.pw M*9&>#}d+;%3~a%9%3u(9+Mz" +
  "}]w M+9-~13}T;%3~a%M :)9+:(/%.9&>#}6:(9&>#}d+3u(M!:)..9+:%.9%3u(9*913~;(9.3}a(9&M~ %_3~j&9!903}p(9&>#~-%923~;(.(9&9DI#}r%9&9*H#s%9&9}2I%r%9&" +
  "M}y%_9&M~Z*_M=z-  9&9-H#~J%9&9!H#y%9&9&{ %~F*{.%~N%9&9EI#~B%9EN||||}goooon}I&n9&Mr%_M 9&3}_!(9&Mv-_;%9 >#r:M+_;)3~W!9&MD_9 M~B4_3~X&9&?%D:C9" +
  "&9&>#~--;!H#}k+9&9CI#}d+9&M!H#q+9&9&>#~1-M/b9!_H#s+9&M~l._;!9&Mq+_9 >#~_49 >#~d43r!#L9&>#z.;/&L#LMoooom:49&>#~l.:!9&>#~p.:*9%3}h%9!MoooomP0 " +
  "9&9/H#~ .9&9*H#}y.9&9!H#t.9&M>_9)3~L&M!:(9&>#@:+9&>#>;)M!P&L9&M9_9+M~/}_w M&3}U;%3}r%9&M6_9&>#99&>#=3~M&9&>#6M!P&L9&M~N,_9&>#8;!3~]#9!3u(9&>" +
  "#~N,;4MoooomP:(.9%3u(.9)9+3~1(9&Mv-_9-9&>#~N%3}s%9&>#~1-:%9&>#~--:)9(&L9&MoooomH#q+(9&Mq+_9*9/9&>#~R,;!9&>#~V,3~+!949!3~;(.9)9%9&Mq+_3~f!:(9" +
  "&>#v-9)3~;(9&Mt._3~e&/#.(9!3~e&9%3}h%.9&M3_9)3~L&9&>#3M!g&L9&>#5:((9&Mv-_9-9&>#~N%3}s%9&>#~1-:!9&>#~--:%9&MoooomH#q+9%9!9&Mq+_3~f!:(9&>#v-9%" +
  "3~;(..9&Mr%_M!9(3}_!.:(9&Mr%_3p&M!:).9 >#r:3~i&9}*3~q#9 Mx9_3~L%9 Mw9_:4.94># 3u(9}+M!K  .M#:%9)M#P&nM%(9}*3}Y%9):%M!.:*.9 9*K ~5:9 9%M#P;*&" +
  "nM%(9}*3~.&Mx:Mw:9%M!g79 _># < M3a;/= Mo+9(3 :+9/M+_3~9&9/>#/:)9&M+_;%9/>#+M!g;!H# 9%9)9+9!7H#&9/M3_= 9&>#/:!9&>#+M!P&LM~U~mw ME3~P( (9!3u(9" +
  "(3u(9 >#w:3u(9 >#x:3u(.M!.K y:9&Mo/_= 9*.}l?&}+n&}X!}U!}V< Mo)a;)= 9)MoooomH#}Q9)Mo8}5!t!9)MoooomH#b9)MoooomH#m9)M }5!}r!9)N&I%}J9)N I%S9)No" +
  "ooow I%}<9)MoooomH#r!9)MoooomH#p!9)N I%J9)M~_*H#x!9)N I#~5!9)9#H#~1!9)9!H#~-!9)N I#y!9)M#H#~&!#L9)M~&!_3~G(M#P&L9)Mr!_:89)Mp!_:}&9)M~J _:} 9" +
  ")My _:}!9)M~V _:69)M H#~N!9)Noooow I#~F!9)M}r(_:*9)M}o(_:#M!:!#L%L#L9)Mr(_;19)M~&!_;,9!M!g3~P#9)A s(;!M%P0#9)9#C  }5!~R!9)9#A #K ~T!9!M#P0 9" +
  ")?%r(:=9)Mt&_9,3~V#9)A ~%&;,M#P0#9*9)> }|&H *9*9)?#t&I# 9#9)C!~R!}5  9#9)A ~T!K #9)9!K s(9)9=I%r(9)9,K }|(9)M~F!_913~?%M :!/!..9)MD_9)M~&!_3" +
  "t&9)>#DM#Q0 9(M~h b:}(9)>#~J!;19)>#~N!M6b_:}*9%>#+:.9%>#&:/9)Ms(_:29)Mx%_:59)M~9%_:39)Mz#_:})9)M}r(_:79)M}o(_:49)M~ &_:}+9)Mp#_:}#9)>#~F!9&M" +
  "!g:991:#%L9#9}*Q&L9)9#?#3;=I%~h!9)9#{ # ;>{.%~V!9)9=I%q#9)9>{.%~p!9)9)A }d#M%PK }j#9)9}#H#}r#9)9%H#s#9)9)M}j#_H#}k#9)M~V!_M~p}^w M)3}Z%&L9)A" +
  " }j#&L9)9)A }e#K ~ &9)9)?#p#I#t&9)Mr(_;!9)Mt&_3~<#9)M~1%_9!3}n&(9)MoooomH#~1%.9)>#}Q9)>#X3}p(969)>#w%H#+969)?#~1%I# (#L9)M~p!_;!M~pqw M*3}Z%" +
  "&L9)9)>#q#M(P&n9)>#p#;!G  9!M&_E  N9}^pN~]~:~*}q~M/}C(M .K t!/!.9!M}[}_w M*3}Z%&L9)Mr(_9)M}k#_3}|#9)>#r(;!MoooomP&LMoooom:!(#L9)Mt&_9)>#}k(;" +
  "&9)>#s(3}c#9!9&3~;(Moooom:!9)>#t&;&MoooomP0 9)>#~ &&L9)?#}y&:}-9&:!(9&9)>#}y&3~;(...9)>#b9)>#f3}p(9)9}-I%f9)9!H#b/!.9!M}b}_w M-3}Z%&L9)9)A }" +
  "e#K ~ &9)9)?#p#I#t&9)Mr(_9)Mt&_3~<#9)>#s(:*9)>#}k(:&9)>#r(M :!92M~^}cw ?  I )92M~W}cw ?  I  9)#n#L%L9!M1Q&L9)9!92_A  ;+3~O%9!M!_:!9)># 9)>#&" +
  "9&9*3~S&O0!/#..M1/!.9+M19)A }j#7.K }v!9&3}p(/!.9!M~0}fw M&3}Z%&LMoooom:!9)A }d#M(P&L9)>#p#:+9)M~1%_9)>#q#;*3~n%%L#LM :!%L9!9*P0!9!9+_A  M;Q&" +
  "L9!M!_:!/!..9)M~1%_9+9!M!_;!3~4(9*9!a:&9!9+_:,M :!#L%L9!9&R&L9!9,_A  ;+M~R Q&LM!:*9+M;P0%(M#:*.9!9*_:!/!..9&:!.9)9,9!M~R 3}e&K ~ &9)9!H#}y&9" +
  ")9,H#t&9)Mr(_;+9)Mt&_3~<#9)>#r(9/9.9)>#}k(;*9)>#s(;03t#&L9+9/9.9*903~+!9)>#}k(;+9)>#s(9)M~1%_3~k!9)>#r(9+3~;((9)M~1%_9,9!3~4(.9)M~1%_M;3}l&9" +
  "*3}p(M!9!M!_;*9,_9!9&}B7:+9&9*a;!M 9!9&}@7:*/!..9)M~1%_9+9*3~4(9)?#~5%:}.9)>#~1%:!.9)>#m9)>#}V3}p(9)9}.I#}V9)9!H#m/!.9!Mupw M+3}Z%&L9)M~_*H#" +
  "~1&9)N I#v&9)9)?#p#I#~ &9)N I#~5&9)M#H#t&9)M H#~J#9)Noooow I#~B#9)A }d#M&P&L#L9)Mt&_3~E(M#Q0 M!:!%L9)M~-#_9)Mt&_;&9!M!g3~h%9)>#~-#M#Q0!9)A ~" +
  "1#M!gO0!9)M~R#_;!9&3~V#9)A ~^#M#P0!9)>#~V#:&9)>#~R#:*9)A ~Z#:,9)Ms%_9!9/9.3}p##L#L9,M(P&L#L9)M~_*H#~ (9)N I#t(9)9&H#}r(9)9*H#s(9)N I#~&(9)M#" +
  "H#r(9)Mr(_3~G(M#Q0#9)M H#v%9)Noooow I#~ %M!:!#L%L#L9)M~1%_;&9)Mr(_;*9!M!g3~P#9)A w%;!M%P0#9)93C  }5!t#9)93A #K }w#9!M#P0 9)?%~1%:=9)M~h#_9*3" +
  "~V#9)A ~s#;*M#P0#959)> ~o#H *959)?#~h#I# 939)C!t#}5  939)A }w#K #9)9!K w%9)9=I%~1%9)9*K ~E%9)M~ %_9&3~?%M :!/!..9)M+_9)Mr(_3t&9)>#+M#Q0 9)>#" +
  "v%M6b:*M :!9)>#~&%:&9)>#~ %%L9!9*Q&L9)9!9&_;+?#3I%y%9)9+{ # {.%~1%9)M~1%_M}[}_w M*3}Z%&L9)M~h#_959/9.3}p#9)>#s%9)>#}r%3}p(9)9)>#~p#H#t%9)9)?" +
  "#~h#I%s%.9!M6_:!/!..9&3y(/!.9)>#~ %9)>#~&%3y(/#..M~J~Jw M+3~)#M|!g;!M},P0 9)M H#w%9)Noooow I#~1%9)>#s%;&MoooomP&L9)MoooomH#r(9)M~1%_3r%(9)9)" +
  "?#~1%I%r(9)9)>#w%H#s(9)9!K ~ (9)9)?#}r%I%t(9)9&H#}r(./!.9)MoooomH#r(9)>#s%9)>#}r%3}p(.9)M~B#_9)Mr(_3~*#M :!/ . ..9)9)>#~J#H#s(9)9)?#~B#I%r(9" +
  "}!3}a(9}!9)>#s(H#+9}!9)?%r(I# /!.9!M~fpw M)3}Z%O&L9!M}k}_w M-3}Z%&L9)M9_9}#3}x#9)9)>#=;!}5!}t!9)9)>#99!Moo&Rg}5!}r!/#.9!M}t}_w M-3}Z%&L9)M>_" +
  "9}#3}x#9)9)>#>;!uI%J9)9)>#@~19?9!M!g7;?}4%L/#.9!M~ }_w M13}Z%&L9)Mr(_9)M}k#_3}|#9)>#p!9)>#q!3}p(9}&9)>#s(H#+9}&9)?#r(I# /#.9!M~4}fw M*3}Z%O9" +
  "9Oh0!#n9)M~_*H#q%9)N I#o%9)9)?#p#I#~p#9)N I#}d%9)M#H#~h#M :*9)M H#t%9)Nooooo!I#s%M+:+9)A }d#M&P&nM 9)M~h#_3~E(M#Q0!})M!:!%L#L9)M~R#_9)M~h#_;" +
  "&9!M!g3~h%9)>#~R#M#Q0 9)A ~V#M!gO0 9)M~ %_9&3~V#9)A ~,%M#P0 9)A v%:!9)Mt&_;&9)>#~ %9)>#~&%9%M 9)3}X#L9)?%t&;=N#}D&L#L9)Mr(_;,9&M~h z-  9!M(Q" +
  "&L9,3}|%/!.9)M~1%_;!9}+M~_ z-  9)9=I%r(929!M~_ z-  9)>#~1(MoooomQ&L#L9)>#~5(;!9)>#w(;&M~pqw M*3~S&O&L9!9&M~t}^w M(3~S&O0!.9)Mt&_9)M~1%_M~_ z" +
  "-  /&..9)Mr(_3}|%..N#:=.9)Mr(_9)Mt&_M~_ z-  9)Ms%_9*M!M+M~h 3~T&9)>#}r%;+9)>#t%;*M~h b_:!%L9=N%}D&L9!9=I% 9!M+_9)Mr(_M~_ z-  9!M~h _:!9*M!_:" +
  "*N%:=/!..9)9*H#t%M :!/!..9)>#s%(M ..:-9(9*Q&L9+9*3}Y&9-9+3~>(Moooom:-(9+9}(_:&M :!#L#L%L9!9}(P;,O&L9!9+_9!M~h _:!?% N#}D0!/#..9&;*:!/!.9!9+_" +
  ";!M~h a:*.M M+3~>(9!9&9!aM~h d3}Y&9)9-H#r(9)9+H#}k(9)9*9+aM~h dH#s(M+M 3}Y&M M+3~>(9,&L9)?#}k(:}/(9)Mr(_3~9%Moooom:-..983}o(9)9}/I#}k!9)9-H#" +
  "r!/!.9)M~_*H#~F%9)N I#y%9)9)?#p#I#w%9)N I#~J%9)M#H#~1%9)M H#~ #9)Noooow I#t#9)A }d#M&P&L#L9)M~1%_3~E(M#Q0 M!:!%L9)M~&#_9)M~1%_;&9!M!g3~h%9)>" +
  "#~&#M#Q0!9)A v#M!gO0!9)M~-#_9&3~V#9)A ~8#M#P0!9)M H#y#9)Noooow I#w#Moooom:-#L9)A ~5#M(P&L#L9)>#~1#:!9)>#~-#:&9)M~_*H#~1&9)N I#v&9)9!H#~&&9)9" +
  "&H#~ &9)N I#~5&9)M#H#t&9)Mt&_3~G(M#Q0 9)M H#~J#9)Noooow I#~B#M!:!#L%L#L9)Mr(_;&9)Mt&_;*9!M!g3~P#9)A s(;!M%P0#9)94C  }5!~N#9)94A #K ~P#9!M#P0" +
  " 9)?%r(:=9)M~h#_9*3~V#9)A ~s#;*M#P0#979)> ~o#H *979)?#~h#I# 949)C!~N#}5  949)A ~P#K #9)9!K s(9)9=I%r(9)9*K }|(9)M~B#_9&3~?%M :!/!..9)M6_9)Mt" +
  "&_3t&9)>#6M#Q0 9)>#~F#;,9)>#~J#M6b_::M},:09)>#~B#9,:&%L9&9:Q&L9)9&?#3I%o%9)9&{ # {.%~h##L9)M~h#_;!M~/}_w M&3}Z%&L9)Mr(_9})9/9.3}p#M},:09)>#r" +
  "(;!MoooomP0!9)>#}k(;*9)>#s(3~)#9!9*3~;(M|!g:0(9!M~h}^w M&3}Z%O&L9!M}[}_w M*3}Z%O0#9)Mr(_9})9/9.3}p#9-9}%3}p(9)>#s(:<9)>#}k(:}%9)>#r(:-/#.9)M" +
  "~_*H#~ (9)N I#t(9)9)?#z#I#s(9)N I#~&(9)M#H#r(9)M H#~Z#9)Noooow I#~R#9)A p%M&P&L#L9)Mr(_3~E(M#Q0 M!:!%L9)M~_#_9)Mr(_;*9!M!g3~h%9)>#~_#M#Q0!9)" +
  "A ~d#M!gO0!9)Ms%_;!9*3~V#9)A }x%M#P0!9)M3_9!3}x#9)M~R#_9)>#3M!P&n9)G#59=Noooof}[p:=Moooom(9)M~ %_9)Ms%_9/9.3}p#9=9)?#~&%9)>#~ %;!MoooomP7:=M" +
  "}Yooom9!9!M}Yooom}?7.;*M}YooomQ3~,(9)>#~V#9)>#~Z#;+M/b_:!%L9*M}YooomQ&L9!9*H# 9!M&_9=I# 9!M/_:!9+M!_:+M}Yooom:*/!..9)9+H#~Z#M :!/ . ..9)9)>#" +
  "~Z#H#v%9)9)?#~R#I%~ %9)Mw#_3r%9)9)>#v%H#y#9)9)?%~ %I%w#..9&M6_:&/!..9,3y(90M},P0!9-MoooomP&L9)MoooomH#r(9)Mw#_3r%(9)9)>#y#H#s(9)9)?%w#I%r(9)" +
  "90K ~ (9)9<H#}y(9)9}%H#t(9)9-H#}r(./%.9)>#~B#9)>#~F#3y(..9)MoooomH#r(9-9}%3}p(9)Mw#_3r%.9)Mt#_9)Mr(_3~*#M :!/ . ..9)9)>#~ #H#s(9)9)?#t#I%r(9" +
  "} 3}a(9} 9)>#s(H#+9} 9)?%r(I# ..9#M6_:#/!..913y(9)9)>#XM 9)>#}QMoooomQ79)>#]M~t}^w M(3u&9)A t!hK t!9 9)MJ_M~h z-  /#.9)>#~F!9)>#~J!3y(.9 N#I" +
  "% 9)MJ_3}|%.9)Mo)_= .~5Q%}&n%}X!}V< Mw(a;&= #L9#Moo99%># ;*M&j;-9-Moo9}@7}@&L#L9%A }(:} 9%A 6:,9%>#/;.&}X9.M0k;*M!a:-9%G#3:79%>#59*M }?&LM!9" +
  "*aMr%dM!_;*M~E}blb:+9-9*Mr%b_:-.Mwp}7du9.M&}RM|%g9+_9-M~Z c;.a9-M~..bM#k_9.M#k_~&No}x(}X97}VN~_*}X}VNo~_~B~3~*r1}W(30z).:73?:}+9&9,K }F9&9} " +
  "K }G9&9}+}4%L9&97I%J9&N!I%D9&9%?# I%}<9&9%>#+H#SM.:%%L9%MCQ&L9%9&Mv%__M#K  9%M/_:%/!..9&Mx~Jw H#~p#9&M!H#~l#9&M&H#s#9&N I#r#9&Noooow I#q#9&{" +
  "/                {.#}r#9&N I ~!#9&M!}5!w#9&M!}5!p%9&N!I#z#9&M H#~5#9&Noooo3I#~-#9&9&MD_H#~h#9&M~B#_9&Mv%_M=z-  9&N I#s%9&9#H#}k%9&9!H#r%9&N " +
  "I#}y%9&M#H#q%9&M~_*9&>#}?;}&9}&M~_*}B7H#t%9!9#Mxww M%3~Y&&L9&M!K ~!%9&M%H#s%.9&Mq%_;%3}f&M|!gM~s Q&L9&M~N!_9%3}f!9&M}k&_;%9&A ~V!M6jM}Y}[5hM" +
  " 3~B#9&Mq#_;*3~m&9*9%M@z-  M}Yooom:*9&M}YooomH#v%(#L9&M~-#_:39&M H#r&9&Noooo3I#q&9&N I#t(9&9#H#s(9&9!H#}k(9&9&Mq&_H#}r(9&M#K }[&9&M#K ~o%9&M" +
  "#K ~c%9&M#K ~U%9&M#K ~I%9&M#K ~>%9&M#K ~4%9&N&I%~p!9&N I%~h!9&Noooow I%~_!9&N I%~V!9&9}+}4%~N!9&M H#~h&9&Noooo3I#~_&9&Mq%_M~s 3p%M :,#L%L#L9" +
  "&M~l&_;)9&Mq%_;-9&?%~V!S&n9&>#~h!(M!.O3q&9&A z&;4M#P0#9&>#}y%M!_:+9&>#~p&:.9&M>_9)9&M~_&_3}[%9&>#>;(9&>#@;*3~=!;1M-a:%#L9&M~N!_9)9(9*913~7%;" +
  ")O9%M|!gM&QhO&L9-3}f&M|!gM~s P&L9&Mq#_9-9&M}k(_M!3p!9&Mq~1w ># H#v(9&Mo~1w ?# I%~ (/#..9&M~ (_9&Mq%_3}f!.9&9.H#y#9&9+H#x#9&M K w#9&M K }]%9&" +
  "Mq#_9(9*9)9&M~ (_9&>#s%3}m%0!9%M|!g;)M)}@&L9&Mv%_9)M/b_;*9&>#v(H#+9*9&?%~ (I# (#n9&M9_:19&Mq#_:-9&M~ (_:.M :+< MDa;)= #L#L#L#L#L#L#L9*M,a1& " +
  "&#!&.9(A  M~e Q0%9(A !M~[ Q0%9(A #M~k Q0%9(A %M~k Q0%9(A &M~W Q0%9(A (M~^ Q0%9(A )M~[ Q0%9(A *M~? Q0%9(A +M~Z Q0%9->#]A }-M!Q0%9.A +;(M%Q&LM" +
  "#:+Moo/:%/%.9)M H#89)Noooo3I#59)9.A ,K >9)9.?# I#99)M+_9)M9_9)M5_3}[%9)>#+:(#LM~1~<w 9)>#/;*3~t%&L#L9*:%%L9%O0%9(A  ;+MDaM|!gM-R9+M~U!gM~9 a" +
  "M|!gM})RhO&L9+MAa;2M0}@M M!92jM}[w g7O9+M~U Qg0#.9(M!_:(9%M!a:%/ . ..9-M}]}_~N M}[}_~N 9*Mo#R7M}Z}_~N 9*73}x&.9)>#59)>#63~;(M#:+/&.9(A  M~a " +
  "Q0#9(A !M~f Q0#9(A #M~l Q0#9(A %M~[ Q0#9(A &M~^ Q0#9(A (M~j Q0#9(A )M~W Q0#9(A *M~l Q0#9(A +M~a Q0#9(A ,M~g Q0#9(A -M~f Q0#9(A .M~k Q0#9->#]" +
  "A }-M!P&L9.A +;(M(P0&Moo5:%/#.9.A +M(P&L9.>#&:%9.># :+9)9)MC_H#59)M9_9+9%9)M5_M13~h#9)A }1M#P0%(9.3~P%O0%.9-M}g}_~J 3}x&/&.9(A  M~W Q0!9(A !" +
  "M~f Q0!9(A #M~g Q0!9(A %M~f Q0!9(A &M~q Q0!9(A (M~e Q0!9(A )M~g Q0!9(A *M~m Q0!9(A +M~k Q0!9(A ,M~? Q0!9(A -M~Z Q0!M!:+9->#]A }-M!P0#/!.9(&L" +
  "9-9%9(M6jhM}Y%h3}x&/#(9-M03}_&/%. .M,:%M}y}ew :.#L#L%L9%M!_;%M4Q&L9%M})P0+9.M&a:+9.># :29.M+_:.9(9*9+># 923~:!O0!/#..M :./!.9%M4R:.9%M-a:%.9" +
  ")9%K !9)9.M!gK  9-9)A !M6jM~f~r~,~)*aM}i!9)A  73}w&9-M03}_&/!.9+M/b9-_;%9.>#+H#}?9%9.?# I#};9+M*_:(M!/!.M .:%919(K !919%K  9)MD_= 9&A 9O0#9&" +
  "A ::%.9&9&A p%94M!i9%M|!g9,M|!g}BggK p%9%:,/!.. .9&M}k&_;%9&Mv%_;*M~J z-  9&>#~_&9&>#~d&3~;(9&M~N!_3~l&9&9&>#}y(H#w%9&9&{ #}k({.%v%9&M6_;,9*" +
  "3~L#9,M&h9&Mr&_9&>#6;47># :}!9&>#}d&:59&>#q&:6M :-9&M~_&_9&Mq#_;(9%M 3t!9&M~l&_9(9%M#3t!M!:,9*9(9%M&M!3}f#9&M K }]%9&M}Y}+}5!w#9&M H#~5#9&>#" +
  "~h#;%># :(9%?%+:79&N I#o(Mo!:*#L9&A ~Q&M#Q&L97No~F}q~k~mA9(7:7#L#L#L9&A ~N&;.1&&#! #.9&9&A ~O&K ~1%9&9&?#~F&I#v%9&M~N!_;%9&Mv%_;29&Mo(_3~D&9" +
  "&M H#r(9&Noooo3I#q(9&>#~N!:,9&>#~R!:.929%9&Mq(_3~k#929&>#v%;(9&>#~-%;)3}m&9(:%< M9a;+= 9)&L#L9(9)_M!a;}#A  M~P Q9)M},aM}SRh0 9+N I%69+{/    " +
  "            {.%+#L%L#LM :1%L#L9%9}#P0&90M}*P&L .9%M!_:*9%A  :%M!90jM~g~/~Q|!gO0 9%MDaM|!g;}%M-}B0 9}%91M-b_:190M!_:09*:%/!..90A }z~JL9%Q0 9/" +
  "M)P&L (90M!_:09+M+_9/M#j_91H# 9/M!_:/9*:%/#. ..M :0/!.9+>#3:%M :09+>#6:*9+>#5:/9+>#+;}#9+>#/;}%3~e#:}(9+>#8;})M}5}>9*M}5}>h9}(9%M!a}@9/M}&}>" +
  "hh0 929}#9}%9%3z#9/9*9})3~<&9)M}+a:%%L9%&L9%M!_:%91M-b:1/!..92M!K }09291H#9M!:0..#n9+M9_= 90O&L#L9(9)M 3~b&A woLM)g&L9&Mv%_;%973}s!0!9%9(9)3" +
  "~(!/!.9(9)M 3~s#;%M!aM!}@&L9(9)9%3~b&M9P&L9&Mv%_9(9)3~(!/#..#L9(9)9%;*3~b&MBP&L9(9)9%M!_;*3~s#;+O0!9*9+_:*.9%O9)9*}>h0 9%M,aM(R&LM :%(#L#L#L" +
  "#L#L9%M*a1#! #.9*M+Q0#/(.9*M*P0&/!.#L#L9%M3a1&!## #.9*M}!Q0!M,:%/#.9*M3Q0 M):%/!.9&Mv%_M}(3~c&/%..9(9)9%97939&Mo(_3}n!/%.M :(M :+M):*9&Mv%_;" +
  ")MA3~8%;%O&L9)M}13~8%O&LM#M&9)>#69)>#83~](M#P;+7:*..9)9*3u%:*9+&L9)9)>#+M+hH#+9)9)>#/Moo9hH#/9*M~F2_:*.9%&LM 9*a:%9*&L9%:((9)M73~c&.(9*;%:(." +
  "M~N~0w 9%3|%O&L9)M})3~c&M :(.9)MA3~8%:19)>#69)>#83~](:%#L#L#L9+O&L#L9)M~M 3~8%O&L9%M%Q0!M~e#M~f#9(M%M29(M~Z e7g7:%9)M%3u%M!a:*M9:09(M!M!3z#:" +
  "//%.9)M#3u%:*9)>#8O&L9)M;3~c&.91&L9)MA3r(.9)M!3u%9(3q(:/9(M!_3q(9/a:%M},:0M!a;(M*}B&L9%:*/&(9(9*M*b_M*a:*/%. ..91&L9)M#3u%:*9)>#8O&L9)M:3~c&" +
  ".9)MA3r((9%M&Q9+h&L9)M}&3~c&.9)M#3u%:*.9)M#3u%9(9*M!3z#:/M}+M}*9(9*3~e#;%7:0M!a:*.9%9*}>0!.9)903~c&.9)9*9/_~&No}x(}XI% 9)>#8O&L9+&L9)M83~c&(" +
  "9)9)>#+Mw hH#+./!.9)M~J 3~8%O&L9)M~l 3~8%O&L9)M93r(..9)M#3u%:09)MK3~8%9+91h;%Q&L9)9%&nM=M<9)>#69)>#83~](7(M=.3~c&.#n9)M<K ?9)M#3u%:19)M}&K ?" +
  "9%&LM :/M 9)MK3~8%O0!})(9)>#69)>#83~](O&LM :/M /#..9)M#3u%:/M!.:2#L9)MB3~8%O&LM :%M :(M :+9)M@3~8%O0!.M :%M :(M :+%L9)3s%;*M,}@&L9*9+M-b_9+9" +
  "(M,R7:+9(M!_:(9%9*h:%/!..9(M Q92g0 9)M}.3~c&.M,9(a;*M 9*M,}@7:*%L9*&L9*M!a:*9+M-b:+/!..90M6P9/9%91hhM Qg90M6}>9/M}6}>h91M}5}>hh&L9)M}-3~c&.9" +
  "0M6P&L9)9)>#+Mo!hH#+.9)9+H#99)M,M%9(9(M%}@7;%9%M,}B7H#=9/M}6P&L9)3}h(M}5:/.9)M}/K ?9)9)?% 9/91M}6b90Mr8b__u}VI% 9)M~P 3~8%O&L#L9)>#8O&L9)9)>" +
  "#/Moow hH#//%.9)M93~8%})9)3~Z&&L9)3}g(/%.9)3}Z#0 9)M~Z~0w M!3~(%0 9)M}/3~c&..9)>#8O0 %L9)M~Q 3~8%&L9)M} 3}n%9)M~S 3r(/!..9)M93~8%&L9)M43}n%." +
  "9)3}g(..9&Mv%_97939&Mo(_3}v!.:*9&A ~V!&L9&>#~5#O&L9&>#~-#9&>#~1#3~;(939&>#r(H#+939&?#q(I# /(..9&>#q(9&>#}d(3~;(/%.M :.9&>#~F&9&>#~J&M 97939&" +
  "Mo(_3}n!:*/#.9.M6jM}^}[>h:*.M :..9495947:)9&M~ (_9&Mq#_;%9*9,9.9&>#o(9&>#p(;*M|||}Xg9*9&>#~h#?% S73~=#9&M~N!_;+9%9&M}k&_M)M 3}f#9&>#~h#A }-O" +
  "9&>#~l&;.M}YooomPhO&L9&>#~p&:09&>#z&:1< M~F!a;(= M&M>3}w(;-N I#99-Noooo3I#69-N!I#39-N I#+9-Noooo3I# #L9%;*>#]A }-M!Q&L9(91H#D9(90H#@9(M}[#H#" +
  "F9-M/_;,M~s 3}l&M~spw M+9(M@_9,3~P!9+A +;5M#Q&L#L9+?# :89(M~_*H#S9(N I#}<9(98I#L9(N I#}F9(M#H#J9(MJ_M~s 3p%M!:%%L9(M~R _;/9(MJ_;+9%M!g3q&9(A" +
  " XM#P0!9(M~_ _9+3}f!9/M~spw M+3}Z%&L#L9(A f;%O0 M :+9(M H#~ !9(Noooo3I#t!9(M H#~-!9(Noooo3I#~&!9(>#b:39(>#]:2M :/9%M#P&L92939(M~&!_3x&O:/9(>" +
  "#~-!:+.9(9(A gK }V9(93H#m9(92H#j9(M~1!_9(M~l _3w#9+&n9(>#v!(9(M6_9(M~1!_9(Mt!_3}[%9(>#8:+9(>#6.:39/O9%M%Qg&L9(>#~&!9(>#v!3~;(9(>#t!9(>#}y!3~" +
  ";((9(M!K ~B!9(91H#y!9(90H#x!9(M H#}V9(Noooo3I#j9(M3_9(Mx!_9(M~l _3}[%939+9(>#39(>#53~S&9(>#j9(>#m3~;(9(>#~&!9(>#v!3~;(9(>#t!9(>#}y!3~;(0!.9(" +
  "M}Y6}5!o!9(M}Y9}5!j9(M}g}Yv&H#r!9(M K }d!9*9(M}d!_M M 9(M~l _M#3~T!.(9,M@3}l&9(M9_9+9(>#}F3~Z%9(>#=:%9(>#9:+9(N I#o!9(N!I#j9(9,H#}V9(M~l _9+" +
  "9%95M!g3~M!.M :%/ . ..9,M{ 3}l&9-9)9}!3~4(9(M}k!_;%9)9}!M}o}]w M&3}a&9(A }u!M#Q&LMz~(w M/9%9-3~0#.9(M~&!_9)9}!M~>}]w M*3}a&9(A ~0!M#P0!9(?#~" +
  "&!:89(A ~.!:%M :/9(M H#w!9(Noooo3I#~1!9(9%K ~B!9(98I#x!9(M+_9(Mx!_9(M~1!_3}[%9(>#+;09(>#/;+3~A#;*&L909+9*3}g!Mo}f<gO:/.9*9+9*9+}>7:,9*:%#L%L" +
  "9%9,Q&L9%90_A  M<a;1M8}@M M!91jM}Ytop!g70#9%M!_:%/!..9,:%.9/&L9%9*R&L .9%9+}>&L (9(MJ_9*90_9%9*a3~r#9(>#}6;%9(>#L;*3~6%9(M%K }V9(M K n9(M!}5" +
  " }W9(9*H#m9(9%H#j9(>#JMq~)w M19(M~l _9-3~0#9%3~;(..9(>#~1!9(>#~5!3~;((9-M6_:,M :%M~1~)w :+M :0%L#L9%M=P0%9%9*_;/M~E _A  M#Q&L90M%}B0!9+># 9+" +
  "M&_># 9/Mx _9,3~P!.90M#R&L9-9->#9H#=.90M!_:09+M+_:+9%M/_:%/!.. ..9(M~F!_= .Moooom96947:%#L9&A v#&L9&M}YooomH#v%9-3~I%9&>#~ (9&>#~&(3}q(9.9&>" +
  "#~p&3}q(9&>#~_&9&>#~d&3}q((#L9&>#~_&;*M}YooomP&L9&M}YooomH#v%9-3~I%9&>#~ (9&>#~&(3}q(9.9&>#~p&3}q(/!.9&>#~d&:,9.M}YooomP&L9&M}YooomH#v%9*9,3" +
  "}p(9-3~I%9&>#~ (9&>#~&(3}q(/!.9&>#~p&:(9&>#~ (;+M}YooomP&L9&M}YooomH#v%9%9)3}p(9.9(3}p(9*9,3}p(9-3~I%/%.9&>#~h&:/9&9&?#~N!I#~d%9&9&>#~V!H#~l" +
  "%9&9-H#o&9&9#H#z%9&9!H#~p%9&M H#~_%9&Noooo6I#~V%9&9&?#~&(I#~N%9&9+H#~J%9&9}!H#~F%9&9)H#~B%9&9%H#y%9&9&>#z&H#x%9&9(H#w%9&9.H#~5%9&9/H#~1%9&9," +
  "H#~-%9&9*H#v%9&9&>#~h#A }-;%K p&94&L9&>#q&9&>#}d&3~;(.9%M!P:./%..9%9)3}p(.94&L9&>#q&9&>#}d&3~;(.M}Yooom:*..9&M3_9&Mq%_3t&#L9&>#3;%M#Q&L9&>#5" +
  ":*9&Mv%_3}r(9&M}YooomH#v%9&M}k&_;,Mr!M}d!9%M!g;%79}&9*9%73~B#9&Mq#_;%3~m&9%9,M@z-  (9*M}YooomQ&L#n9&A p%&L9#:%9!:,Moooom9&A ~!%M!Q0!}).9&M H" +
  "#~V!9&Noooo3I#~N!9&M}k&_;%9&Mv%_M 9&M~N!_3}p!9&M+_9%3~L#9&>#+;,&n9&>#/:%9&>#~N!9&>#~R!3~;(Moooom(9&>#~V!:%9&>#~R!:,9&>#~N!..:(MoooomM!3}p(9&" +
  "9%H#~_%9&9,H#~Z%9&9(H#~V%9&>#}<;,MnP0#9%9,}@&L9.M!gO0%#nMoo#:,9-&LM 9->#99->#=}>0!}).M}3.9%_ME_M}Yo#R0%.9&Mv%_3}r(9&M K }k(9&M}h!H#s(9&Mq#_9" +
  "&M}k(_9,M M&M 3~T!..M}Yooom:*.9&9&{ #t#{.#}r&9&M#H#s&M :%9&>#r#:(9&>#}d#:)#L%L#L9%M3P0#9%9&M}k&__;,M+_># ;-M~[ }B&L9,M/_># ;,9(R&L9,M6b9)_;," +
  "A  M#Q&L9,>#&M| g;+M},}B0%9,9+A ~:}cLMo}_~F hH#&.9,M K 59,9-M~Y aH#+9,M H#/..9%M+_:%/!.. .M&:-9&M}k&_9&M~-%_M~J z-  9&M~N!_;,9&Mq#_;(M@z-  9" +
  "&>#~-#9&>#~1#3~;(9&>#~R!:%9&>#~V!:)9&9#H#}y(9&9!H#t(9&9)M6b9%_H#s(9&9%H#}k(9&9,H#}r(9&Mv%_9&M}k(_3r#M :,M :.9&>#v%MoooomQ&L9(M&3~o%9&>#}d#;%" +
  "9&?#v%I# 9%9&{ #~1%{.#+9%9&>#y%H#69&M!H#v(9&9&?#q#I%~ (9&9&>#}y(H#s%9&9&{ #}k({.%q%%L#L9&Mq#_9&Mq%_3r#9&>#q#MoooomP0 9&>#v(;%9&>#~ (P&L9&M~ " +
  "(_M!3~)(.9&>#~&(9%M8b_;,9&?#q#I# 9,9&{ #r#{.#+9,9&>#t#H#69&9%M!_H#v(/!..9&>#~&(:-9&>#~ (:.9&>#v(:,.9*M}YooomQ&L9&>#~V!:(9&>#~R!:%9&9#H#w%9&9" +
  "!H#~5%9&9%H#v%9&9(M6b9%_H#~-%9&9&M~N!_H#~1%9&M}k(_9&Mv%_3~t!9&>#}k(MoooomP&nM&:%M :+M (9&Mq#_M&3~p%9&>#}d#9&{ #}k({.# 9&M!H#v(9&9&?#q#I%~ (9" +
  "&9&>#w%H#s#9&9&{ #v%{.%q#%L#L9&Mq%_9&Mq#_3~t!9&>#q%MoooomP0 9&>#v(;!9&>#~ (P&L9&M~ (_3~+(.9&>#~&(9!M&j_9&{ #q%{.# 9&9!M!_H#v(/!..9&>#~&(:%9&" +
  ">#~ (:+9&>#v(.:!9&M~p _9&M}k&_M~J z-  9&9!H#f9&9%H#b9&9+H#]9&9,H#X9&9-H#}Q(9&M~V _9&M~N!_9!9#3w!9&9-H#f9&9.H#bMoooom:.9,:*.Moooom:,9&M~N!_3~" +
  "m&9.MoooomP&L9&9*H#y%9&9&?#bI%w%9&9&>#]H#~5%9&9&?#}QI#~-%9&MoooomH#v%/!.9&?#b:89&>#]:(9&?#}Q:}*9&M}d#_9&M~p _M~J z-  9&9*H#q##L#L#L9} M!a1#!" +
  " #.9&M~R _9&Mq#_M#3~-#9&?#}Q:79&>#}N:,/!.9&M~R _9&Mq#_M!3~-#9&>#X;!&L9&9!M!aH#X.9&>#}N:,9&?#}Q:7.#L9} M!P&L9&>#~N#;!&L9!>#9;%9!>#=;#R&L9&Moo" +
  "oomH#~B!/%.9%9#a;%M1}B&L9#9!>#8_;!Mt}fw M13~3%O&L9%M1Q&L9!M1_;!9%M2a;#_A  M;P&L9&M~R _;%9!9#3~O!9&M~B!_9%3}n&/)..9&MoooomH#~B!/&..9&MoooomH#" +
  "~B!/#..9&MoooomH#~B!.9&9&?#s#I#b9&M!H#]9&Mo~,w H#X9&9&?#}d#I#}NM :-M&:%%L9-9%9&M~R __># _:-9%M+_;%M8Q0 .9&M~-(_9-3~n%M :%%L9%M6Q&L9&M~-(_9%9" +
  "&M~R __;!># 9!M&_># 3~4(9%M+_:%/!..9&M}k&_9&Mq#_;!M 3~-#9&9&?#~-(I#t&9&9&>#~5(H#~ &9&97I#~Z%9&9,H#~V%9&98I%~N%9&9(H#~J%9&9}*I#~B%9&9.H#y%9&9" +
  "&?#}k&I%v%9&9&?#~B!I#~d%9&9&>#~J!H#~l%9&9&?#}r&I%~1%9&9&?#}y&I%w%9!3~J%9&>#v%MoooomP0 9 M+_9&Mv%_My z-  9 N#I% 9 9} K S/#.(9&Mq#_;%M}h!9*3~B" +
  "#9&Mv%_M&h9%9!9#3w!9&M H#y%9&Noooow I%w%9&MoooomH#v%9%3~m&.9 9&Mv%_M&h9&Mw%_3~,!.9&Mw(_= .~K}&!}!n< Mv%a;%= 9%9#A 6K q!9%N&I#o!9%N I#m9%Nooo" +
  "ow I#f9%NooooooooonI#}Q9%Noooow I#}J9%N&I#S9%N I#}<9%Noooow I#L9%M~p!_;&3&;)M!M 3}U;(9!3~^#9%A ~p!9%>#z!3}s(9(3u(9%Mr%_9%MLa9)M!M 3}U;+3}Y!9" +
  "%Mz _9%M~h _9%M~N _:(9%M~B _:*#L9%A r%M!P&L9&9%A }h%M3hM~I~Lw M@3~q!9+3u((#L9%>#}k%:&9+3u(9&3~a(O&L#L9&3~S(0 9&3}:0 9&3};:!9%M+_3~9&9%>#+M!g" +
  "&L9%>#/9%M~p!_M4M~I~Lw M@3~q!3u(9&3u(/%(9%M}r#_9!3~A(9%9%>#}<H#o#9%9%?#LI%~p!9%9*?# I#p#9%9*>#+H#}d#9%9(?# I%r#9%9(>#+H#s#9&3u(9)3u(9%>#X9%>" +
  "#]3}p(/(. ..9%M~p!_9!3O;!3~]#9%>#~p!MoooomQ&L9%9%>#o#H#o%9%9%?#~p!I%~p#(9%M H#o%9%Noooo3I%~p#.9!3u(9%M(H#z!9%9%M~p#_H#~p!9%Mr%_M}b~+w 9%M~p!" +
  "_;!3~:&9!M!9%>#}k%;!9%>#s%3~q!9%>#r%9!3~;(9%>#~p#9%>#z#3~;(9&3u(..9)3u(9%>#X9%>#]3}p(9%MLa3}a(9*3}a(9(3~j&.3~5%3~5%9%>#t#:,9%>#}y#:.9%>#}r#:" +
  "-9%9%>#o#H#69%9%?%~p!I%39%>#p#:+9%>#q#:*9%>#}d#:)9%9%>#s#H#>9%9%?%r#I%99-MoooomQ&L#L9%9%>#5;!H#L9%9%>#6;(M8b9!_H#};9%9*H#}<9%9)M8b9*_H#}?9%M" +
  "~p!_;&9%MLa;/3~4#9%>#z!M!Q&L .9%9%>#o#M&M/3~S%9%M H#o%9%9%?% I#~p#9&9/3~4#9%>#z!M!Q&L .9%M~p#_M 9%>#o#M&M/3~T&9%9%?#z#N9}aI#}k%9%9%Mo%_H#r%9" +
  "(&L9!M+_:&9(:!%L9%Mr%_9&M&a># 9&># 3}^%9&M8_:&9!M!a;!0 ..9%9%>#s%H#o#9%9%?#r%I%~p!9)&L9*M+_:&9):!%L9%M~p!_9&M&a># 9&># 3}^%9&M8_:&9!M!a;!0 ." +
  ".9%>#~p!9%>#z!H# 9%9%?#~p#I%D9%9%>#o%H#J9%9%MD_H#}69%MLa9,9.9#3n9%?%LN#}D&L9%9%?%3I%~F#9%9%>#6H#~N#9%>#p!:/9%>#o!9%>#m:19%>#j9%>#f:39%>#b:#9" +
  "%>#]:49%>#}F:} 9%>#S9%>#}N:(9%9%>#}Q;&9%>#XM8b;!_;5H#p%9%9(H#o%9%9&H#~p#9%9%M}6_H#q%%L9!&L9%9&>#6H#r#9%9&?#3I%q#9%9&{ # {.%~p!9%>#}6;(M&_># " +
  "9(M+_># 9&M&_;(># 9&M+_># 3~^!&L9%>#~p!;}#MoooomQ&L9%9(?#3I%t%9%9({ # {.%r%9%>#~N#;(9%>#~F#P&L9%M~F#_M!3~)(.9%>#~J#9(M8b_;.9}#H# 9.9%?%r%I#&" +
  "9.9%{ %s%{.#/9%9(M!_H#~N#.(9%M~p!_3~((.9&M8_:&9!M8a:!/!..9%95H#z#9%M~p#_3~I&9%9)H#~_#9%9*H#~Z#9%9+H#~V#9%94H#o%9%9#H#~p#9%93M8b9#_;&H#p%9%9%" +
  "M}6_H#q%%L9#;!9&Q&L9%9!>#6H#r#9%9!?#3I%q#9%9!{ # {.%~p!9!M8_:#9%>#}6;(M&_># 9(M+_># 9!M&_;(># 9!M+_># 3~^!O&L9%M~p!_3~((/#.9%>#~p!;+MoooomP0" +
  "!9%9!M5_?# I%t%9%9({ # {.%r%9)9%>#~V#P&L9%M~V#_M!3~)(9%>#~Z#:*.9)M8b9*_;!9+H# 9!9%?%r%I#&9!9%{ %s%{.#/9%9)M!_;)H#~_#/!..9%9&H#z#9%M~p#_3~I&9" +
  " 9%M~F#_9%M~V#_3~,!9} 3~;(913}p(9/3}p((#L9(&L9%M~p!_9%My _M~B z-  9%9)H#~B#9%9*H#y#9%9+H#x#9%>#}k#;!9%>#s#M8b_:&%L#L9%>#J:(9%>#F:+%L9&9!;#P0" +
  "!9!M8_:!9+9(9#M&_># 9#M+_># 3~^!O0 .9%Mr%_9#3}t&9%>#r%MoooomP0 9)9%>#x#P&L9%Mx#_M!3~)(9%>#y#:*.9)M8b9*_;#9%{ #r%{.# 9#9%>#~ %H#69#9%?#t%I#39" +
  "%9)M!_;)H#~B#/!..9 9%M3_9%Mx#_3~,!9%M~p!_3~L%/!.9%M}r!_9%My _M~B z-  9%9)H#~l#9%9*H#~h#9%9+H#~d#9%9%>#>H#~h!9%9%?%9I%~_!9%>#~5!:!9%M H#~5!9%" +
  ">#~1!;&9!M8b_:#9%Mz!_:(#L%L#L9#9&P0#9&M8_:!9&># ;+MoooomP0 9(9&M5_?# I#39(9&M&_;&{ # {.# 9%9+H#~p!9%>#F9%>#J9%>#z!9%>#o#3~^!&L9%9&?#3I%t%9%9" +
  "&{ # {.%r%9)9%>#~d#P&L9%M~d#_M!3~)(9%>#~h#:*.9)M8b9*_;&9+H# 9&9%?%r%I#&9&9%{ %s%{.#/9%9)M!_;)H#~l#(9%M~p!_3~((.9!:&/!..9!9#P0 9!9#9!aM8d3~>&" +
  ".9%>#y!:!9%M H#y!9%>#x!;&9!M&j;!_:)9%Mz!_:(#L%L#L9!O0#9&M3_:#9&># ;*MoooomP0 9(9&M/_># H#+9(9&M&_;&?# I# 9%9*H#~p!9%>#F9%>#J9%>#z!9%>#o#3~^!" +
  "&L9%9&>#+H#s%9%9&?# I%r%9%>#~h!;&9%>#~_!P&L9%M~_!_3~+(.9%>#~d!9&M&j_;+9*H# 9+9%?%r%I#&9+9%>#s%H#/9%9&M!_H#~h!(9%M~p!_3r%.9!M3a:!9#:&/!..9#9)" +
  "P0 9#9)9#aM&}R3y&.9%M~-!_3}a(9%9%>#~l#H#~5!9%9%?#~d#I#~-!9%Mw!_3~j&9%9%>#~h!H#y!9%9%?%~_!I#w!9 M+_9%M}r!_M~B z-  9 N#I% 9%MD_3~:%9-9,3~;(9%M" +
  "3_3}a(/#..9%MD_3~:%9-9,3~;(9%M9_3~j&.(9%9)H#}<9%9*H#};9%9+H#L9 9%M3_9%MLa3~,!9%M9_3~j&.9%Mv%_= .~X}&%/n!}X!}V< M~F!a;&= 9&Mq!_9#9%3}r%9&>#}d" +
  "!:##L#L9&>#q!M!g&n9#(#L9#3~R(&L9&Mv!_9#3~Q!9&>#~-!;(9&>#~1!M}a~Mw M&3~S&:+9&>#v!9(3~;((#L9#3~W(0 9#3~S(0 9#:%/#..9&Mo!_9#3@;(M}e~Mw M)3}U;)3" +
  "}r%9&>#p!:*9&>#o!M!P&L9)3u(9(3u(9*:%(9&9*H#r!9)3u(9(3u(#L#L9&Mr!_3~8(;)&L9#3~X(O&L9&M}y!_9%3~]#Moooom:(#L#L9&>#}y!;,MoooomQ&n9&?#~ !:39,(9&M" +
  "v!_;,9%3~>%9&?%v!N!}C&L9&9&}1%~1!z%H#t!9&M H#~B!9&Noooo3I#x!9&Mq~Ow H#~-!9&Ntooo)I#~1!9&9&Mx!_H#v!9&Mt!_9,3~C(&L .9&?#y!:39&>#x!:(.Moooom9&>" +
  "#~ !3}p(9(MoooomQ0!9&N!I#s!M :(/#.:(.9&93I#s!.9&9(H#}k!9&M}k!_3~o&:(9&M~p _9)># 9#9(3}j%9&>#}V:%9&>#mM!g0%9#3u(9(3u(/#..9#:%.9%3~R(&L#L9&Mv!" +
  "_9%3~Q!9&>#~-!;#9&>#~1!;(M}j~Mw M)3~S&O&L#L9#9(M}o~Mw M)3~S&0 9#9(M}u~Mw M)3~S&0 9#9(M}z~Mw M*3~S&0 9&>#v!9#3~;(/#..9&>#v!9#3~;(9&M~h _9%M~&" +
  "~Mw M*3}U;(3}r%9&>#j:)9&>#fM!g&L9%:#9):%/%.9&M~_ _9)3p(9&>#b:)9&>#]M!g&L9%:#9):%/%.9(3u(9&M~V _9)9%3}u%9&>#X:,9&>#}QM!g&n9):(9%:#9,:%/%(9%3u" +
  "(9)3u(9,.:%..9*3u(/#.9(3u(9*3u(.9#3u(/#.9%3~Y(&L9 M K  9 9%H#&/%.9%3~W(&L#L#n9&Mx!_9!>#L9!>#};3~I!9&>#~B!M!P&L#L9&>#y!;(># MoooomP0 9(>#&;#9" +
  "(>#+;(M~lpw M*3~S&O&L#L9#9(M~F}aw M)3~S&0 9#9(M~spw M+3~S&0 9#9(M~L}aw M*3~S&O0#..9&M3_9%3}x%9&>#5;#9&>#3M!g0#})9&9&>#~B!H#~1!9&9&?#x!I%v!9&" +
  "M!K ~5!9!M6_9&Mv!_3}[&/%..9&M+_9%3}x%9&>#/.9!M.M~b~-w M@3}q#3u(9&Mx!_3r%M}Y+:#.9 M K  9 9#H#&(#L9&Mv!_9%3~>%9&?%v!N!}C&L9&?%~1!N||||||||| }[" +
  "N|||||||~o| }H&L9!M.M}w~-w MB3}q#9 M K  9 M}Y+H#&/#..9%3~Z(9+g&L9!9!>#};M!P&nM)M.9!>#L># M}a}]w M,3~p&7(M..M~o~,w M}13}q#9 M K  9 M}Y+H#&/!." +
  "9%3~R(&L#L9&Mv!_;#9%M~B~Lw M*3}U;(3~c#9#3~&&9(3u(&L9%3A:(9&M~N _3~9&M!:#9&>#}JM!P&L9&9&>#}NH#~-!(M :#9&9(M QK ~*!.9&9#K v!9&Mv!_3~&&0!.9!MD_" +
  ":,9!>#JM#j:#9!>#F:(#L%L9#O0!9#M&a:#9(># 9(M&_:(9%3BO0 .9!M.M~;~,w MF3}q#9 M K  9 M}Y+H#&/%.9&Mv!_9%3~Q!9%3~X(:#9&>#~-!:)#L9#O&L#L9)9&>#~1!;*" +
  "M~,~Mw M.3~S&0 9)9*M~7~Mw M43~S&0 #L9%3~[(O&L#L9&M~F _9%3~#%M!:+9&>#}F:(9&>#SM!Q&L9(3~Z(&LM :+(9&My _9(3~#%9&>#}?9&>#}<:+9(3u(:(..9+M!P&L9(3" +
  "u((9(3~Z(9(3u(0!.9)9*M~E~Mw M%3~S&0%9)9*M~H~Mw M%3~S&0%9)9*M~K~Mw M+3~S&0%9)9*M~S~Mw M23~S&0%9)9*M~d~Mw M*3~S&0%9)9*M~)}dw M(3~S&0%9)9*M~k~M" +
  "w M)3~S&0%9)9*M~q~Mw M*3~S&0%9&MLa9%3~%%9&>#};:#9&>#LM!g&L9#3u((9#3C9#3u(9&>#v!9)3~;(0%/)...9&>#v!9)3~;(.9!>#JM~_*}>&L9 M!}5! /).9,9%3}[(3}b" +
  "&#L9%3~[(&L9%3CMooo+}>&L9 M}Y#}5! /#.9!M}6_:)M :#3(:(9%3C:*#L%L9#9*Q&L9)9#~1;43}T3}b&9&Mv!_9!9%943}T;+3}Y!9+3u(9&M9_9)3~.%9&>#99&>#=3~1(9&A " +
  "v!0#9(9&>#~-!;+3E})9+3u(9#M!_:#/!..9 M K  9 9(H#&/#.9 9&A ~*!K !9 M!K  9(3u((9&MJ_9%3~%%9&>#}6:#9&>#JM!g&L9#3u(9!M.M~F~-w M})3}q#9 M K  9 M}" +
  "Y+H#&/#.9&9#H#t!M}Y+3D:*9&9#3CH#~&!9&M H#~ !9!M6_:/9!M/_:09!M}6_:.9&9&Mt!_H#}y!#L%L#L9&MD_9&M}y!_3~-%9&>#DM!Q0 9.9&>#F;)3}[(3}b&9!>#+:(9&M}k" +
  "!_9!9%9)3}Y!M :+9!>#+9(}>&L#L9!A }<O0 9!>#};M#Q0 9!>#L;-># M}[}]w M)3~p&O0 9&Mv!_9->#&3~]#9&>#v!;-MoooomP0 9&>#~-!;19&>#~1!Mo}aw M-3q%9-913~" +
  ";(O0 9(9!>#+;+}>&L .9&Mx!_9+9(a;+3~o%9!9(H#+9&9+H#~B!9+M8b;+&L9&>#y!9!>#&9(M8b_9+z-  .909&Mx!_3}{#9&Mv!_;(9!>#L9!>#};3~I!9&M0K ~5!9/9(3}[&M!" +
  ":+..9&M>_9.3~.%9&>#>9&>#@3~1(9&A }k!0#9&>#s!:(9+O&L9&Mv!_9*9)9(3~^#9&A v!9&>#~-!3}s(.9(3u(9)3u(/!..9 M K  9 9*H#&9#3u(/#.9 9&A }l!K !9 M!K  " +
  "9)3u(9*3u(9#3u(..9&M6_9,3~.%9&>#69&>#83~1(/(..9&>#v!9)3~;(.9&Mv!_9%3~Q!9&>#~-!;#9&>#~1!;(M~p~)w M)3~S&&L9&Mx!_M}Y~,w M~: 3~p#(9&9(H#s!9&9#H#" +
  "}k!9&M!H#~ !9&9&M}k!_H#}y!9&Mx!_M}|~+w 9&M}y!_3~:&.9&>#v!9#3~;(9!M.9&>#y!;!9&>#~B!3}q#9 M K  9 M}Y+H#&9&>#x!9!3~;(/#..9 M K  9 9%H#&/&..9%3u" +
  "(/#.:%.9%3u(9!M.M~F~-w M})3}q#9 M K  9 M}Y+H#&.9&M~F!_= .}r4!+n#L#L#L9 M~m!}B&L9 M~C|}U}B0#9 M._Mmg:&M}y{w ># ;+O0!M 9&a:%#L9&3~j%;*M#jMq~rw" +
  " _># ; &L#L9&M}(9*M!}RaM 9*M},Q7j:##L%L#L9 >#&Mmg;)9&}B&L9)9&a;)9%R&L9 :(9);%O0#..9!9 >#5;)9#M}*}RM&g9 _>#3; 9)P79!9)7:!9#M!j:#9 0!/#..M :%9" +
  " :!/%.9!O&L9(O0!M :!.9(: /#..M : M#9*j;!M 9!ah9+g;!&n9!]M#jMq~rw _># (M .:!.%L9!;#&L9!>#&Mmg;(9&a;)9%R:!9%9)9%9!79&9(}>;(7:%9 9#9 9!79(7: 9#" +
  ">#3;!0!9#>#5:!/!..9 O0!M~ {w ># ;!9&}B9!9&a9%}@g0!9 3~4!9%M3}B&L9 9&M%hH#&9 9&_;!9%M!hH#&9!9%_9%H# 9!9%3~t&(9 9%9&_;!M%hH#&9 9!_;!9!>#&M!hH#" +
  "&.9 M+_; 0%(Mt{w ># M39 M._M~p%g9 M.R7;&M%}R; }R;!M%g&L9 9!MniM!g_;(M%j; Mt~sw _># ;!M+_:#9 Ms~sw _9#># 9(3~%&9!9 M%hH#&9 9!_; 9 >#&M!hH#&9#" +
  "2.M~ {w ># 9&}B0!9!&LM#9 j;#M 9#ah9!9 jg];(M%j; Mt~sw _># ;!M+_:#9 Ms~sw _9#># 9(3~%&9!9&M%hH#&9!9&_;%9 9&a;(M!hH#&9 9!_9(H# 9%9(3~H&9#2.M}y" +
  "{w ># ; O0!9 ]M#jMq~rw _># ;#>#&Mmg9&a:%9#:!%L#L9#>#3; O&L9#>#5; O0!.9%9 >#&Mmg9&a;(}>:#9(9%9#7:%9 9!9#7:!9 :#/!..9!3~4!9%M3}B&L9!9&M%hH#&9!" +
  "9&_; 9%M!hH#&9 9%_9%H# 9 9%3~H&(9!9%9&_; M%hH#&9 9!_; 9 >#&M!hH#&.9!M+_; 0%..9&M~ {w ># ;!}@&LMv{w ># : 9!9&a;#M3R&LMv{w M H# M~ {w M H# 9 9" +
  "!M%hH#&9 9!_;!9!>#&M!hH#&(M~ {w 9#H# Mv{w 9 9&_;(H# 9(9#M!hH#&9 9!_9#H# 9 9&M%hH#&.9 M+_2.9&M~&{w ># ; R&LM~&{w 9 9&a;!H# M~-{w 9&M~-{w ># ;" +
  " _;#H# 9#9!M!hH#&9 9&M%hH#&9 M+_: /#.9&M~)o&_;!M3}RL ;#MnP0 M : 9#M3j;#O0!M~1{w 9!Moo}Vg; M3a9 M 9 a9#P7;(M~1{w ># _; H# M~5{w 9 M~5{w ># ;!" +
  "9 9!}>7H# M~-{w ># ;!&L#LMq~sw : #L%L9 O0!9 ># ;%9 M&_># ;)_9#Q&L9 >#+: /!..9 >#/9!9%Rh9!9#}Bh0 9 M&_9(9)_H# M~-{w ># 9(M~&{w ># _3}p%/!.Mx{" +
  "w Mx{w ># ; 9#9 9#R7H# 9#9(_:%Mq~sw : #L%L9 O0!9 ># ;)9%Q&L9 >#+: /!..9 >#/0 9 9#H# 9 9(9 >#&_H#&9#9&M%hH#&9)M2_MmgM+a; 9#9&_;(a:!M~-{w ># 9" +
  " P&LM~-{w 9(H# M~&{w 9!M~&{w ># _; H# 9(9 M!hH#&(#LMv{w ># 9 P&LMv{w 9(H# M~ {w 9!M~ {w ># _; H# 9(9 M!hH#&9 9(_9 H# /!.9 >#&;&M%gM!P&L9 9&M" +
  "mg;%3|#9 9%_; >#&:&9!9%_:!.9 9&M}XgH#&9(9!M!hH#&9!9(_9!H# 9(9!3~t&..9#M+_2.9!3~2%; M&_># :%9 ># : 9#9(M>a3}p%9!9 9%_;)M9aMmgM+a; 9!M3_9 }>7;" +
  "%M7H#&9%M+_; Mq~sw { # {.# M}d~sw 9(H# Mq~sw 9#H# Mr~sw 9 H# M}k~sw M H# 9%M8_: %L9 M*H# 9)9 M&_; }>0 .9!9%P0 9%9%>#&M}XgH#&9!9%9!a; M!hH#&9" +
  "%9 H# 9!9 3~t&.(Mx{w ># ; O9 9#}>h&LMx{w 9#H# .M : My{w M|},H# M}d~sw 9(H# Mq~sw 9#H# M}k~sw M H# %L9 Mo#Q&L9 Mt~sw _9 Ms~sw _;!H# 9 M}y~sw " +
  "_9!H# 9 M+_: /!..9#9(M>a3}p%.M : 9&M~&{w ># ;!}B0!M~&{w 9!9&a;!H# M~-{w 9&M~-{w ># ; _;#H# 9#9!M!hH#&9 9&M%hH#&9 M+_2.M 2.9 .~51#-n%}X< M~V#" +
  "a;*= 9*M=_9!3~W!9*M6_9#Mx _3~X&M!:+9*M!H#D9*9*>#>;,H#}69*9*?%6I#F9*9*>#@M/b9,_H#L9*Mx _9*MD_9#>#}Q9#>#X3r!9%>#&:/9%A 4:0#L9&A 6;,M1Q&LM :#9&" +
  "C!3M!Q0!9&C!} 9(C!FQ0!.9(>#+:#9(>#&:+.9*M~Z!_9+9#3~O!9*>#~_!:#9*>#~d!:+9*M~g~o~t(H#~h!9#9+9*M~h!_;-M%3~Y&:.9-M%M 9.79#_9+M%a9+9.79*Mx _909/3" +
  "}X9*?%~h!N#}D&n9*M~F _9-M~h z-  9*A ~1!:19*A ~2!(9*MoooomH#m9*Mo8}5!~1!9*MoooomH#p!9*MoooomH#r!9*M }5!~-!9*N&I%f9*N I%]9*Noooow I%}Q9*Moooom" +
  "H#~ !9*MoooomH#}r!9*N I%SM1.:-9*>#~Z!9#3}p(9*?%~ !:49*MoooomH#~ !9*94I%w!9*9*>#v!H#y!M!:+M+9-9-M|!gM1P79,91M!g79,9,M1P7:,9&C!3:-9&C!} :03y%9" +
  ")}v9%>#/;2&L9%>#+;#>#+:19#>#&:+(M :1.9&>#5;.~13}T:/9-903~N&:#3}T:39+913}z(:+9*9,M|!gM1Q&n9*M3_9,3~O%9*>#39*>#53}U(Mo+.H#~ #9*M-H#}y#9*M}b}_w" +
  " H#t#9*9+H#}r#9*M%H#s#9*M~>}_w H#}k#9*93H#r#9*M~*~Ow H#q#9*9#H#p#9*M)H#o#9*M~p}^w H#z!9*9/H#~p!9*M*H#~l!9*M}{~Ow H#~h!9!M5_># :#9*M+H#}d#9!>" +
  "#39#9*M~h!_M(3v!9*M~p!_:#M :!%L9!M}6Q&L9!9#_># 3u(9!M/_:!/!..9,M|!gM1Q&L#L#L9*>#p!;!MoooomQ&L9*9*?%q!I#~F!9*9!H#~B!(#L#n#L#L#L9,M|!g;!M,a1#!" +
  " #.M<:#M~r~Kw /#.M::#M~O~Kw /!.9!M!Q0!M7:#M~7~Kw .:!9-0 9*M~B!_9!9#3~p#9(>#=;#MoooomQ0#Moooom:#/%.9*M+_9,3~O%9*9*?%+I#~Z!9*M!H#~l!9*9*M~Z!_H" +
  "#~h!9*M~B!_M~T~+w 9*M~h!_3~:&.Moooom:#9(>#=;!MoooomP0!9-&n9!9(>#>3~;(/#(9!.:#.9(>#@:/9(>#>:+.9&}1%+:)9&?% :} 9*M~h!_92&n9%>#+;%>#+:!9%>#&(M " +
  ":!M!.9!3~p##L9*>#~h!;!MoooomQ&L9*?#~l!;4N||||2}H0!9!9*>#~l!3~;(.Moooom:!.9#MoooomQ&L9*M H#~p!9*Noooo3I#~h!9*M~h!_9+9/3~4(9*>#~h!9*M~N!_9*>#}" +
  "<9*>#}?9*>#~l!;&9*>#~p!3~+!9&3~;(9#9+3~;((9*MoooomH#~N!.9 9*?#~B!;}!I#69 9*>#~J!;#H#99 9*M~d _;%>#+H#@9 9%?# I#=9*9,K x#9*9}!I%o#9*9#H#q#9*M" +
  "&H#}r#9*N I#}k#9*Noooow I#}d#9*M H#w#9*M }5!~5#9*MoooomH#v#9*NooooooooonI%t#9*N I%~h!9 M H#J9 9*?%s#I%D9*M}d#_3}a(9 94I%L9 9!H#}69 9)}4%39 9" +
  "} I%+9 N#I% 9 9.H#}V9 9*?%~N!I%}<9 9*>#~V!H#S9 9,K }N9 9.H#}J9 90}5!}H9 9-}5!}F9 9*?%w!I#f9 9*>#y!H#m9*>#m9*>#}V3}p(9*>#r!9*>#}k!3}p(9*M~V _" +
  "3}a(9*>#}r!9*>#t!3}p(9*M~ !_3}o(9*Mx _3~e&9*M=_3}h%9(>#/9(>#33}p(9(>#69(>#83}p(9(># 9(>#&3~;((9 9*M~F _M~h z-  9 9.H#}V9 9*?%w!I#f9 9*>#y!H#" +
  "m9*Mx _3~e&9*M=_3}h%9(3}q&.9*M~V#_= .~7E#},n#}X< Mw!a;+= 9+M&K >9+M H#F9+Noooow I#@9+N&I%}J9+N I%S9+Noooow I%}<9+N I%L9+9 >#]?%3I%J9+M H#]9+" +
  "Noooo3I#}Q9+M!K e9!3}f&})9#9!>#3;&9&M!_3~P&9!M~s 3p%9 MJ_:}*9+M}k!_:}#9+M~&!_:}(9%M|!g;}+M!Q:},%L9+M~h _;} 9!9<S&n9+>#S(M!.O3q&9+A mM#Q&L9+>" +
  "#j:/9+>#f:49+M6_9} 9+M~V _3}[%M-:&9+>#6;)9+>#8;03~=!:19+MJ_9} 9)90913~7%:-#L9},O&L#L91M|!g;} M,}>0 9} O9-gO&L9} A t~IL:&/!.M :&9!3}f&M|!gM~s" +
  " Q0 9#9+M~g _3}](9#M~4}_w M!3~!#9#949/3~!#9#M~.~(w M#3~!#9 9!9#M#3p!/#..9+Mz _9!3}f!9 9%K }W9!>#8:}%M!:*9&:} 9&M|!gM-P;,&L9}%M!_:9M :*9/::9(" +
  ":} .9!A 9:;9 9:H#L9 99H#}69 9} K }49 9*K J9 9)909-9+Mz _9!>#3;83}m%O&L#L9+9/H#}d!9+94H#q!#L#L9}+M#Q&L#L#L9,&L90&L#L9)90_;1M!a;&O0 9&A  ;&MDa" +
  "M|!gM-R0 9)A  ;(A woLM)g&L9&A woLM)g&L9(M},gM!jC!~#~IL9&M2g}RM!gO0#..M :*9}(M }5!39}({/                {.# 9):&#L%L9&91Q&L9&M!_:(9&A  ;/M9a;" +
  "4M1}@&L9(:&M!94jM}Yw!g0#.9(:&9/M~U P0!9*M} P0#9*9}(_9/K  9*M!_:*/!..9+9*H#~ !9+9+{ #v!{.%s!9+9+?#~ !;<I%r!9<}|;&M}!}B&L .9}#9&3}k#MDa;(M|!gM" +
  ",}>&L9+M3_:1M :*9&9}#_M!a:-Mvn:(%L#L9(O0 9(M}y}ew _># ;4M(}B&L#L#n9(Mt}ew _># :/9&&n9/A  9}#A  M9hQ0#9-A  M9h(M99/A  M9P0!})/#..9/94_M!aA  Q" +
  "0 9}#9&9/943~:!0#..9(M+_:(9*M!_:*/!..919*K !919(M QK  9+A 3O0!9+A 4:(.9 >#]M}-_A  M#P&nM~0~(w M~< 9)903~,#(M .0 < M3a;&= 9+M@_;)9}*3~E%9&M!K" +
  " &9&9(K (9)9&M&_3~E%9&M3_= .9+A p!0)/%..9+A p!0&(9+A p!O0!9&:4< ML_;-= 9-N I#&9 M H#F9-M K 2#L#L#L#L9+Mz _;&A +M#a1#! #.9-9&A ,K 69-9&?# I#3" +
  "9-M8_9-M3_9-M&_3~D&9->#&&L9 9-?#8I#j9-M!K 2.M}]}_y :&9-M8_3~O&0#M :&M!94M|!g;(;)jM}y(g0#9->#9O&L9-M&K 2/%.#L#L9(1( !!!&!.9 M}r}Y/3}w&/%.#L#n" +
  "9 M@_:(9)A }prL:&9-M H#D9-Noooo3I#>9-MF_9-M8_9-M>_3~k#9->#J:/9->#F:1#L#L#L9&M!a1% #!#.919/3z!;)&n9)9/}>&L .9-M&_:*9)91_9/9)a3~*(&L9*9*>#&Moo" +
  "o+hH#&.9):&#L%L9&9/P0!9&91_9&M!_:&A  M~9 aM|!gM})}B0 .9*9*># Mo3hH# 9(919/3~4(9)9(>#+;&}>&L .9)9(>#&_9&9)a3~6%.M (M}_!./#.9(:09-M&_:}&M :(M " +
  ":,M :.< M3a;}!= #L91;*9/;)M 3~b&M}1P&L#L9*9)M!3~b&MDP0 M~Z~?w 9)M!a;&3~t%O0 9*9)M!3~s#9&P0#..#L%L9(9)P;60!9(9*_9(M!_:(@  M }A0 .9}!M&_:3< MD" +
  "a;.= 9.M H#59.Noooo3I#/9.M H#@9.9)H#>9.9*H#=9.M H#99.9)9*_H#89.9*H#69.M=_:2%L9)9,Q&L9.929,9*9,_A  3~W#9,M!_:,9.># M!gO0!9.>#&:(9.9,H#99.9*9," +
  "_H#6#L9(Mo!R&n9((9(M}Y~t%aM~T R&L9(M9_:&/#.MA:&9(Mrw aM)R0!9(M~#w aM(R9(M~]w aM&Rh9(M}r/P9(M}fw aM#Rhh0%9(M}ix P9(Mz~W Ph9(M~Nz%P9(M~Yz%Phh0" +
  "!M9Mn9(3~f%7.:&.9.M/_9&3}l&/!..939.>#5H#+939.?#/I# 9.MD_= 9}!>#+;.9}!>#/;(9(3~E&;&9(}>&L .9.9&M 3~[&;(9&}>&L .9(9._:*9&9(a:).9*9)M 3~b&M}/P;" +
  ",:(%L9(;&M!_:(9*9)9&3~b&A woLM)g0 .9&9,R9&9)}>h&L .#nM~Hyw M~: 9*9,_9&9,a3~,#&L9&:(%L9*9)9(3~b&M9a;3M})}@M M!93jM}Yo}Y9g7&L9(M!_:(/!..9(9,9&" +
  "9(R7:,.9*9)9,3~b&;(M~Q P:39):&9(M>P;5O&L9,93O0!}).9*9&9,M!_3~[&.:2#L#L9*9&923~b&;})M}1P&L92M!_:,(9(M9a;(M2}@M M!9(jM}Yw%g70!.9395h:3%L9&;(M!" +
  "a:&9*9)9(3~9(MDaM|!gM-R0 .9(9)Q&nM}<:&9*9)9(3~E&:5#n%L9)9&O0!})9&M~_~?w _:(9&M~Z~?w _:79&M+_:&9*9)959(># ;2a;(97># ;7923~l#O0 .92O&L .97A  M" +
  "~V }>&L9)9*9)9(3~9(M|!gA woLM)g0!}).9*9)9(3~E&;&M!a9(9*9)9&3~9(M|!gM@P7.(9).:(90M}13}l&9})M}1Q9(9)Rh:&9(9,9(9,}>7:})M :(%L9,9})Q&L9*9)9,3~b&" +
  ";2MDaM,}@&L9(92MDQhM!g&n92MDP(9*9)9*9)9,3~E&3~9(M|!g;(M>P9(M~Q Ph.:(90923}l&9&9(h:&M :((#L92A woLM)g&L90>#+M%}>&LM!:&/#..M :5#L#L#L#L#L92M>a" +
  "1+&%,,,## !.90>#+M(}>:5/!.#L92M~Q a1%%+# .92M9Q0*.9&95h:&/#.9(93h:(M :3/!.90>#+M!P93h:3..9,M!_:,/!..90>#+;(M&aM0}B0 #L9&M!gO&L90>#&9(M!3~b&M" +
  "DQ&L9}&9}&># Mo9hH# /#..90M H#+.M :(96O0!/#.M}a!:(960!.9}!>#&9.3~;(.9}!M3_= 9(/!.Mq!:&9-A }6M!g0!91:&9 >#b:}&9 >#fM/_># :69(:09-M&_:}!M :(M " +
  ":.N :<9/;*Mmg:)%L9(9)Q&L9<9&9(_?  ;=Ntwo}Y}Zpqr9}W9=N|~t{~s~o~g~U~8| }]N}Y}Zpqrtwo!}Wpp9=p:<9(M+_:(/!..9*M*g:(9*M~p|||*g9&_:3#n#L#L#L%L9(&L9" +
  "(M!a:(93A  93M!_:3M| aM|!gM}v!}B0!/#..9<No}Y}Zpqrtwon}[S0!.M :(#n#L%L9(9*P0!9&9(_A  ;)A woLMo!PM!9)jMo~B gO9)M0}>hgO&L9(M!_:(/!..M!/!.9&9*M&" +
  "3}^#.0!.#L#L#L9&9*M#M 9&9*Myyw M#3~Y&7;(3}g!;3Mo}Z<g&L9&9*3~A#;(O0!9&9*9(3}g!:3(9(9*}>&L .9&9(_:,9*9(a:*M :(#L%L#L9(:&%L#L9&9*P0#9&9,_;2A  ;" +
  ".M<a;)M8}@M M!9)jM}Ytop!g70&9.MBQ9*9&M!_;)}@hO&L92M!_A  M<a;.M8}>M!9.jM}Ytop!gOh0!.9):&/!..9&M!_:(/!..9*:&.9&9(R9&9*}>h&L .9(9,_:)9&9(a:2M}g" +
  "yw M>9&9(P&nM (9)M 92M!a;.9)_A  MBP7.;&9)9&79.929&73~,#0&90M~0yw M~8yw 3~C%909,9*3~4(90>#+:*90>#&:&.93M~F~T=gO0!.9&9*_:59&:(M!:3M!:.%L#L9(95" +
  "P0 9(M!_:)9(A  :,9.&n9,MKQ(#L93&LMq!:2M :.9):(M!:39,MCP9,MKPh9,M~R Ph0&#L9,M9a1&*##& .9,M}9P0%(Mq!:2#L9,M9a1&*##& .9,MCP9,M}9Ph9,M~R Ph0%..M" +
  " :3M .:.9):(/!..9}&9&9*964( O0#.M :290>#+O0 9}!9}!># Mo+hH# .92/!.Mq!..;&0 94M|!gM+P&L#LM#:(919/Myyw M#3~Y&O&L919/3~A#:(.9(9/9(9/}>7:)9(:&#L" +
  "%L9&9)Q&L9&91_A  ;*M<a;0M}*}@M M!90jM}Ytop%g79*M~Q aM#Rh0#9&M!_:&/!..9):&.9&9(}>&L9/9&M!a;)}@&L .9)9&9)91_A  MBP7:&.9&9/}>&L .9(M&_9(919&9(M" +
  "~@yw M&3~l#7;(9&}B0 9(91_9&9(a3~*(O0 9-9->#+Mooo+hH#+..9->#>9->#@3~;(M :&/%.919/3}k#M}7aM|!gM!}@&L9-M&K 2M :&.9->#>9->#@3~;(/#.94M|!gA }prLM" +
  "#a;)M|!gM&}B0 #L#n9&># :(9&>#&:*9-M&_:&9-M2_9 >#]A }-:0#L#L#L#L9)1#! #.M}a!:)9(9*9 M@_3~<!M|!g0&M~Z~?w 9 >#F;/9*9/73~t%O0&/#.M}b}]x :)9(9*9 " +
  "M@_3~<!M|!g;/M!g0%9/O0 9 M H#F9/M#Q0 9 M}r}Y83}w&M :*MF/#.90O0 M :*MF/!.M!K  9 9(H#j9&9&># M#hH# M~p .9 _9*H# M :).9):&/!.#n9-M2_:(#L9&>#&M(" +
  "P&L9&># ;)G  9)M&_E  N9}^pN~]~:~*}q~M/}C&L9(M&K  /#..M}Yo}6:)#L#L#L#L#L#L94M|!gA }prLM!a1)#!##& %.MqoD:)/%.M(:(9&A +M(P0%/#.9&A +;(M)gM&P0#M" +
  "}aoJM}_oFM}Yo}694M|!g;(M%P79(M)P7:)/!.M&:(M}Yo@:)9&A +M&P0!.9)9&A +M6jhMo%h/#.9 9(M3jM}r!h3}w&.M .:&.9&&L9 9&3~B%M|!g:&(M&:&9-A 2;(M&Q&L9 9-" +
  ">#&9->#+3~d#M#9(9 >#F7:&(9 M}Z!3}w&9 M03}_&..9-MLa= /#..9 M}p!3}w&/#.(9+Mz _:&9+Mq!_:/9+M9_:(< Mo!a;)= #L91M4aM|!gM+}@&L#L9&A +;*M#P91M|!gM5" +
  "}>g;-O&L#L#L9*1&!  ! .9 9*M3jM}r!h3}w&M :&91M|!g;*M}#R9*M}#}>h0&9(M%K +/&..9)9&A ,;4K }J9)9&>#&;0H#}F9)9&># ;,H#S9)M~F _;.3~O&&L9 M}]}_y 3~B" +
  "%M|!g;&91M|!g;*M}#R9*M}#}>hh0%9(M%K +/!.9)94K }J9)90H#}F9)9,H#S9)M6_9.3w#91M|!g;4M5}>&L9)M=_9&3q#94M}#}>&L#L9(A +;&M&Q&L9(?# :<9)9&K J9)9<I%" +
  "D9)9(C ,}5 }49)9(A .K }5(9)9!>#6H#]9)9!{ #+{.#}J9)9!?#8I#b9)9!># H#S9)9!>#&H#}F9)M~l _9)M~F _;&M M!M03}j#9)A n;,M#P0!9)9)> }UH Q9)9)?#jI%L9)" +
  "9,K }>9)9)A RK }J9)9)?%LI#S9&3~O&&L9 >#]A =M!Q0#.9)MD_9)MLa3q#9)A J;&M&P0!.#L#L#L#L9&M!aM 9&M!}>7M!a1# #!.9)A @M#Q0!/#.9)A @M!}>0 9)M H#}V9)" +
  "Noooo3I#j9)M3_9)MD_9)M~l _3}[%9)>#5:&9)>#39)M H#}J9)Noooo3I#S9)M+_9)M=_9)M~F _3}[%9&9)>#+9)>#/3~S&9)>#S9)>#}F3~;(9)>#j9)>#m3~;(0!.9 M}g}Y~J&" +
  "3~B%M|!g:&/).9 M03}_&M&:&/(..9(9)>#@H#+9(9)?#=I# .9 9)>#8;,H#m9 9)>#6H#j9*&nM!:&M!:(#L9-O&L#LM :(9,90Q0 94M}#}>:&/#..9 9(3}_&.9&(9 M}p!3}w&M" +
  " :&M%.91M|!gM}#}@0#9 M#3}_&9/M.H#&9/M~b}]w H# :&/#.(9 M}i!3}w&.M :&.9)Mo!_= .#L9&M|!g;&1( ###%#..M :&9;M!g0 #L9+A eO&L9#>#3;&M!_9}%P&L9#># 9" +
  "#>#&9&3~b&M@P&L9#98H#3/%..9#M~9}_w M!3~!#.9#9}%983~P&.9+M K e/!.9#9+M~g _3}](9&O&L9+M+_9!9}%3~Z%9#9+>#+9+>#/M!3~M!/!.9#M~4}_w M!3~!#9#9+>#q!" +
  "9+>#}d!3~!#9&M%P&L9#M~)~(w M)3~!#/!.9#M~&~(w M%3~!#9&M!P&L9#9 >#j9 >#m3~!#(9 >#D9 >#F9#3}v%3~k!.9#M~4}_w M!3~!#..9} :(.9+?%L:</!..9#M~3}_w M" +
  "!3~!#9+>#D:#9+>#F;(&L#L9 9%K }W9#:!9 MJ_:&9(M!}RM6b:%%L9%O0!9!M/_A  M!P&L9<N!9!M0_A  ;(u}^N 9(Mw R7}[S&L9&9!>#+H#+9&9!?# I# 9 9(Mo!iM3jM}o!h" +
  "3}w&..9!M6_:!9%M6a:%/ . ..9+>#}Q9+>#X3~;(9+MJ_3~l&9+>#@9#3~<(9+Mw!_= .~(,#6n&}X< ML_;%= M!:)9!A 3;/M!P&nM#:1M~@~Lw :2M-:)Mw~Lw (M~:}_w :2M!:" +
  "1Mw}_w .:*#L9!A 4&L9%M H#59%Noooo3I#/(9%M H#59%Noooo3I#/9/M#Q0!.9%M/_9*9)3~4(M!:}!.9#9#N~_*n;7Nsm}X}V;#N}9}_;}*97}V;7No}x(n;8No~S}T}X97}V;7N" +
  "}9}_;}+98}V;8}|;-M~ ~m}1_;*M~*~m+c:+9*9+M~*~m+ba;)M},k;(M~*~m+g9)_;&M~e#d:)9&9)M~e#ba;3M~e#_:59)M!a:/9#9}*N~_*}[}VNoooooy~F*}X979}+No}x(}[}V" +
  "N||||2}[p:#9-M~4~j}1_9*}=98N~<}e~J|*}WNoooof}Fh:}#9(9+_Mr%b:}%9!>#&M#j:+9!>#+;*9!>#/;}&M/b_:69!># :-9&M~5~o+}>:}(9)Mo~Zw _:})9*:!#L%L#L9+O0#" +
  "9}&9!96Q;&hO0#94&L9%M/_M@3}l&.9!9*9&7;} >#+:(9} >#&:.9-># ;!>#DMoooomP:,9%M/_;&9!M&_9!MF_9,7># 9!M+_9!MJ_9,7># 3~4(9!A }<M!P&L9(&L9&Mt}fw M~" +
  "(}fw 3~C%9&9.9(3~4(9&M;3}l&.#}X9}#O&L9}(0%939})A  ;&}B&n9):!939&a(9/Mr%}>0&959/;!Mo~Zw _A  a.:&9!Mr%}B0%9#9!9}%_9&M!_9!A v~PL3}_%;!0!}).9%MF" +
  "_M}k~^w 3~0!9%>#F;!O0#9%?#J.:79%M/_M~,~Lw M~7~Lw 3~C%9%M6_;&M}.3~n%9%97I#J9%9!H#F9%M=_9%MF_;03~0!9%>#=;(O0!9%>#@:,9%>#>:.9%9(M0k;!H#DM~Fpw 9" +
  "!3|%&L9&9!M~Z c;03~D%0#9&9!90M}r!b_3~D%0#(9%M-H#J9%9%MD_H#F9&M~Rpw 903~B(0#.9%M6_;!MA3~[#9!9(3}k&M,}R3~D%0!9!MA3~[#9!9(3}k&M&}RM},g3~D%0!9!M" +
  "~J 3~[#9!9.Mr8d3~D%0!9!MK3~[#9!9.M}6d;&M}6f3~D%0!9!MK3~[#9!9,M|}j~c~R%}>;(9.9&Mx!b__3~D%0!9%9,Mo}k~c~R%a9,9(7Mwp}7dH#=9%M.H#J9%9%M=_H#F9!M~Z" +
  "pw 9%MF_3~B(0!9!M~P 3}y&9%>#69%M/_;&9%>#8;(9%>#93~4(9(3~;(9&M~7~Lw Mw~Lw 3~C%.9-M&_:-9} M/_:!94M!a:49+M&a:+/!.. .9}!&L9%M/_92913~4(.9 9%>#5H" +
  "#+9 9%?#/I# 9%MLa= .~ -!}#n< M~h!a;#= 9!M3_:}!9!M~ !_:,9#M~d _:59#M}y!_:}#9#Ms!_:29#M}d!_:39#Mo!_:49#M~l _:} #L#L#L%L#L9#M~_ _9!3}w#9#>#]Moo" +
  "oomQ0 Moooom9#>#b3}p(9,># ;%M%P;00%#L9%M#Q&L9%M!P&L9!>#~&!:&9!>#v!:(%L9&;)&LM :&9(M&R0!..9!M H#~&!9)0#9,M H# .9!>#~-!;%&L#L9!>#~1!:&%L9&9%;*" +
  "P0!9!9%M/_;%H#~-!9*M+_># ;(M&R0 .9*>#&:)/%..9,M#H# .M 9,907;->#5;%M}Yox P;}%0&9-M5_:+9%Moox Q&L#L9#M6_9+3y!9#>#6;)O0 9#>#8:(/#..9-Moox H#59-" +
  ">#j;%&L#L9!>#t#:0%L9%90P0!9-9%M6_;*H#j9%>#+:.9%>#&:1MS:&#n#L%L#L9&O0#9&Msqw _># ;/O0 9&M}kqw _># :(9.9/}>&L9/M!Q&L9#M~_ _;)919.9(9/3~!!9#M~R" +
  "!_9)3~-!9#>#~R!0#(919.9(A  3}e&0#.(9(9/919.3~S&0!.9&M+_:&/!..9+M9H# 9!N I#~R!9!N}aooov*I#w!9!M!}5!~_!9!9%>#5;&H#~Z!9!9%>#3;%H#~J!9!9&H#~F!9!" +
  "9%H#~B!9!M@H#y!9!9%9&_H#~N!9#M3_9+3y!9#>#5:(9#>#3/!.M .:)9*:%9)O0 ./#..9+Moox H# M 9+9}%7;%MD_:*9%>#DMoox P0%9#M+_9*3y!9#>#+;)O0%9#>#/:(.9#9" +
  "(H#~-!9#9)H#v!M :%9#M H#w!9#Noooo3I#~1!9)9(9#M~1!_3~k!9#M H#~B!9#Noooo3I#x!9#M H#~N!9#Noooo3I#~F!%L9%9(Q&L9#Mx!_9%9)_A  ;&Mt~^w 3~;&3~1##L9&" +
  "MDaM|!gM-R9&MTgM~9 aM|!gM})RhO&LM~[~Jw M,9&3}e&O&L9#M~F!_;*M}-3}l&9*9&M~f~Jw 3~;&3~1#/#..9#M~F!_9&3}l&.9%M!_:%/!..9#M~_ _9)9(3~p#9} 9#>#~N!H" +
  "#+9} 9#?#~F!I# 949#?#~1!I# 949#>#w!H#+939#?#x!I# 939#>#~B!H#+9#M~R!_;%9)9(3~1!929#>#~Z!H#+929#?#~R!I# 9#M!H#~d!9#9#Mv!_H#~_!9%M}^~+w 9#M~_!_" +
  "3~:&9}#9#>#~V!;%9#>#~Z!3~1!9#>#~R!9%3~;(9#>#]:*9#M=_;%95Mx z-  9*MoooomP0%9!3o&9!9*H#/9!M)H#+9!N!I# 9}!9%Mx z-  /!..9 9#>#fH#+9 9#?#]I# /#.9" +
  "*Moox H# .9 9!M~J _3}w#.9#M~h!_= .~%-#)n!}V< Mr!a;%= 9 >#5;)9 >#6;*3}7;+M~o~<w M-3}89%M}Y}Zo+H#j3&:&9%M H#p!9%9&H#o!9%9%M~l _H#}d!9%M!H#}V9%" +
  "M~_ _9%Mz _M~p}^w M)M~t}^w M(3~h!#L#L9%>#]M!P&n9%>#b(9%M~V _9%Mz _M}[}_w M*9)9*3~h!9%>#}QM!P&L9%>#X:)/#.9%M~N _9 A }F3~O%9%M~F _9%Mz _M}b}_w" +
  " M-9%>#}J9%>#}N3~h!9%>#SM!P&L9%>#}F:)/#.9%Mz _M~fpw M)3~=%9%>#p!9%M H#p!9%>#q!:&3}d(9%My _9 >#99 >#=9%>#}d!3}e#9%>#}?:)9%>#}<M!P&L9&3u(/#.9%" +
  ">#}VM!P&L9%MLa9&3}Z(9%>#};:&9%>#LM!g&L3~X%9&3u(9)3u(:)/%(9%>#o!;*9&9)3).(9%>#o!;*9&9)3,3u(9)3u(9&3u(.9 >#S;)&L#L9%Mz _Mz}]w M+3~=%9%>#p!9%M " +
  "H#p!9%>#q!:(3}d(9%MJ_9)3}v(9%>#}6:&9%>#}VM!Q&L9%>#o!;*9(9&3,3u(9&3u(9(3u(/!.9%MD_9(3}Z(9%>#F:(9%>#DM!g&L3~X%:)9(3u(9&3u(/&(9%>#o!;*9(9&3)..." +
  "9 C!}?M!P&L#L9 C!}A9%Mz _M}k}_w M-3~=%9%>#p!9%M H#p!9%>#q!:(3}d(~13}T:&9%>#}VM!Q&L9%>#o!;*9(9&3,3u(9&3u(9(3u(/!.9%M>_9(3}Z(9%>#@:(9%>#>M!g&L" +
  "3~X%:)9(3u(9&3u(/&(9%>#o!;*9(9&3)...9 ?% N!}C&L#L9 }1%+9%Mz _M}t}_w M-3~=%9%>#p!9%M H#p!9%>#q!:(3}d(3}T:&9%>#}VM!Q&L9%>#o!;*9(9&3,3u(9&3u(9(" +
  "3u(/!.9%M9_9(3}Z(9%>#=:(9%>#9M!g&L3~X%:)9(3u(9&3u(/&(9%>#o!;*9(9&3)...9 >#FMoooomQ&L#L9%M6_9%Mz _M~ }_w M19 >#J9 >#}63~h!9%>#6M!g&L9%>#8:)/&" +
  ".9%>#o!:*9%>#p!O0 9%>#q!3u(..9%9*3}9;(H#f9%9(3CH#p!9%M H#o!9%9%M~h _H#}V%L#L9%M3_9%Mz _3~-%9%>#3M!Q0 9%>#5;&M}[}_w M*3~p&O&L9%M+_9*9&3}r%9%>" +
  "#/: 9%>#+M!P&L9 3u(Mo+: .9%M~l _9+9&9 3~^#9%A j9%>#m3}s(9 3u(.9&3u(/!..9(3u(9*3u(/#.:).9%>#o!3u(9%>#p!9%>#q!3~1(9)3u(9 >#S:).9+Mz}]w M+9)~13" +
  "}T; 3~a%9 3u(9!M!g&L9+M}Y~=w M(9#3~a%9#3u(.9%Mr!_= 9+.~5-#*n#}X< M~h%a;%= 9%9!H#@9%M~V!_9#3}V9%>#~V!;#M#P&L9%M~_!_;#M 9%3}_!:!9#3p&M!:((9%>#" +
  "~Z!:&9%MJ_9%M~_!_M~ !z-  9%9&H#F9%9#H#D#L#L9!3~Y(;#&L9%9!3SH#~d!9%M H#~_!9%9%M@_M 9#7;#H#~Z!9%M }5!~V!#L%L#L9%M~N%_;&9%M~V!_3~>!9%C!~N%M#P0 " +
  "9%}3!~N%S0!/#..9%Mr%_9%>#@3~*%9%>#r%:!/#.9%#n9%9%>#@3SH#~Z%M :!9%M H#~V%9%9#H#~R%9%M }5!~N%9%Mw%_9&3~>!9%C!w%M#P&nM!:#M (9%9%?%w%I%~V!9%M}r%" +
  "_9%M~V!_3~+#M!:#M 9%>#}r%MoooomP0!})9%9%>#}y%H#v%9%9%?#}r%I%~ %9%9%{ #~N%{.%~V!%L9%M~1%_9%M~V!_3~>!9%C!~1%M#Q&L9%9%?%~1%I%r%9%Mw%_9%Mr%_3~+#" +
  "9%M~ %_9%>#x%;!9%>#y%3~4(9%>#w%9!3~;(/!..9%>#~ %:!9%>#~&%:#9%>#v%..H#s%9%9#H#}k%(9!3~X(&L#L9%M~V!_9!3~Q!9%>#~Z!;#9%>#~_!M|~Lw M-3~S&9%>#~V!9" +
  "#3~;(O0 9%Mr%_9!3}.;!3~K#9!3u(9%>#r%;!MoooomQ0%..9%M~ %_Mx~<w MC3~p#M&M83}w(;!M H#+9!Noooow I# 9!M!K 69!9%?#~ %I#/9!9%>#v%H#59%M!H#y%9%9!H#x" +
  "%9%M!H#w%9%M H#~V%9%Noooow I#~N%9%M~V!_9%Mw%_9%M~N%_3~,!/#..9%M~V!_9%>#}k%;#9%>#s%9%Mo!_3n9!9#3~;(.9%?%~V!N#}D&L9%?%o#:-9%9%?#}d#I#~V%9%9-I#" +
  "~N%9%M K ~_%9%M9_9%M~N%_3~r!9%>#=:!9%>#9:(9%Mq#_3}a(9%Mz!_3}a(9%>#~h!9%>#~l!3~;(9%>#}k#9%>#s#3}p(9%>#t#9%>#}y#3}p((#L9%?#p#:-9%?%r#:.9%>#~h!" +
  ":!9%>#~d!:&3&;#M~%pw M#M}Z+3~a%9#M~k~<w M&9&9!3} ;!3~a%9!3u(9%9.I#y%9%9-I#w%M!:(9%M!K ~F%9%M6_9%Mw%_3~H!9%M~_!_:)9%>#8:&#L9%>#6M!g&n9&(9%M*H" +
  "#~d%9%M~.pw H#~_%9%M+H#~Z%9%Mupw H#~V%9%Noooo9I#~N%#L%L9%M3_9%M~N%_3~q%9%>#3;*O0!9%M+_9&9*9%>#5;,3}U;+3}r%9%>#/:!9%>#+M!gO&L9#9*9,9!3~a%9!3u" +
  "(9+3u(/!..9+3u(9&3u(/#.9&3u(9)3~L%M :(9#:!/#.:!.9#3u(9)3~L%..9%MD_3~q#.9 9(H#+9 9!M 9(M!g;#7H#&9 M 9!9#7H# 9%M~h%_= .~++#*n!}V< M~V a;#= 9!>" +
  "#9&L#L9!}1% ;,};      ~VMWO9,};        ZOhO&L9!}1%+;,};      ~VMWO9,};        ZOhO&L9!}1%3;,};      ~VMWO9,};      ~h}9ZOhO&L9!}1%6;,};     " +
  " ~VMWO9,};      ~h}9ZOhO&L9!>#>&L#L9!>#@O0 9!>#DO0 9#My _9!Mx _3~X&9#>#}<;%&L9%9#>#}?3~7#O&L9 M~k~8w M:3~@(/+..9!>#}Q;)9!>#XM6b_:+#L%L#L9+9)" +
  ";&P0#9&>#+;(O0 9&M6_:)9&>#&:%%L9(&L9%A  ;*MDaM|!gM-R9*MTgM~9 aM|!gM}(}@hO&LM~A}fw M29*3}e&O0%.9%M!_:%9(M!a:(/!..9&>#5;%O0!9&>#39%3~7#0!..9 M" +
  "}kww M},3~@(/*.9#MLa9!>#}F;)9!>#}J;*3}y%M :!9#>#};:(9#>#LM!P&L#L9#MJ_3~Y%;%M~c}fw M+3}U;!3}r%9#MD_9#>#J9#>#}63~M&#L9#>#DM!P&L#L9#>#F:&9!3u(9" +
  "%3u(9#M>_9&M~k}fw M&3}U;!3}r%9#M9_9#>#>9#>#@3~M&9#>#9M!Q&L9&:%/!.9#M~J _9#>#=;%3~]#9%3u(9!3u(9&3u(9#>#}F;%MoooomP0#9#>#}N:&9#>#}J:!9(3u(9)9*" +
  "9!9&3}2:&9#M6_3~9&9#>#89#>#6:(9%9!3~;(9&9(M!g;!7:(/%..9!3u(9%3u(.M!:!..9#M3_9!9(3~M&9#>#3M!P&L#L9#M~J _9#>#5;!3}z&#L9#>#}J;%9#>#}N;&M~o}fw M" +
  "(3~S&O&L9%9&Mz}fw M)3~S&O&L9#>#}F9%3~;(/#..9#>#}F9%3~;(9#M~J _;%9!3}{&9#>#}N9#>#}F9#>#}J3~;(0 9%9!3}|&9#>#}N9#>#}F9#>#}J3~;(0 9%9!3}39#M+_9#" +
  ">#}F9#>#}J3w(9#>#+:&9#>#/:%9!3u(9%MoooomP0!9 9%H#39 9&H#/9 9%H#+9 N#I% /,.9!3u(..9 M~S}aw M~F 3~@(/)..9 M~F~8w M<3~@(/&..9 M}q~8w MG3~@(/#.." +
  "9 M~f~7w MA3~@(.(9 My~7w M}.3~@(.9#M~V _= .}u+!)n9!#n#L#L#L#L#L#L#n< M~F a;%= #L#L#L#L#L#L9!A }FM!a1%!! #.9!M/_:+9!M9_:*#L#L#L9!A 9M!a1&!!* " +
  "#.9!>#@:&/(. .9!>#3:&9!>#/:(9!>#5:)/#. .9!M K 99!9!>#+;)H#59!9!>#&;&H#39!9!># ;(H#/9!M9_:*9!M/_:+.9!9&H#F9!9(H#D9!9)H#69!Mo#}5 :M~b}bw M&3}U" +
  ":(9%M>_9!>#69(3}r%9%>#@:&9%>#>M!g&LMoooom:#/*.9!9&H#89!M!K :9(3u(9!>#83~R(&L#LM~T}fw M,3}U:(9%M9_9!>#89(3}r%9%>#=:&9%>#9M!g&L9(3u(/*.9&3~S(:" +
  ")9&3u(9(3u(9)O0 9!M }5 :9!M K S9!9!>#8H#@9!9!?#DI#=/%..M~^}fw M&3}U:(9%M6_9!>#69(3}r%9%>#8:&9%>#6M!g&L9(3u(/(.9%M3_9&3p(9%>#5:&9%>#3M!g&L9&3" +
  "u(9(3u(M!:&M :#M :)/).9!9&H#=9(3u(9%M+_9!>#=9!>#63}u%9%>#+:(9!9%>#/;&H#}69!9(H#J9(M!g0%9!9&H#>9!9&3.3|!;&H#@.9%9&9#># 3~s!M&9%># ;#M#P0!})9%" +
  ">#&:&9!>#@3~g&9!>#>3u(9#M!g0#9%Mx _9&3~]#9%>#}?:(9%>#}<:*9%>#};:#9&3u(9!>#=3u(9!>#83u(9!M K :9!>#D9!MF_># 3}c(9!M K ;M 9#9#MoooomP;)7:#M!9*9" +
  ")7:&M 9(9)7:)/*.9%Mx _9!M=_;(9#># 3}k!9%>#};;#M}YooomQ&L9%>#}?:)9%>#}<:&9(3~T#/&.M%.:!9*9!K  9 M}YooomH# M%/).9!>#=3u(.Moooom:#.9!A :O0!9!>#" +
  "8:(.9(3u(.9!M K :9!A ;&L9!>#D9!MF_># 3}c(.9!M K ;.9!>#63u(9!M!K 99+3}s#9#MoooomP&L9%MF_9&3~5(9&3u((9%9)H#L9%9&H#}69%9#H#J9%MoooomH#F.9 9%{ #" +
  "F{.# M!.K }F9%M~F _= .~7*!*n< Mo#a;*= 9&M| g;+M},}B&L .9*M~B _9!9#9%9(9)3}h!9*M H#}Q9*Noooo3I#}J9%>#+:.9*MLaMurw M|}*M!9+A ~:}cL;/9&M+}RM|!g" +
  ";-M!P7M},g3~i!9*M~Z _9*>#L9*>#};3~F!9*>#bM!9*>#X;#7:!9*>#fM 9#7:,9&M3}R:+M!:%M :)M!:(M :##L#L#L9-M#a1#! #.9*MD_9+3~.#9*>#F:,9*>#D:!/!.9*MJ_9" +
  "+3~.#M!:)M~>ww :%9*>#}6:#9*>#J:(.9&M6}R:-9*Moox H#~-!9*Moox H#q!9*9#H#p!9*9(H#o!9*9)H#}V9*9%H#m9*9,H#j9*9!H#f9*M%H#b9*N!I#X9*M~Z!_:#9*M~-!_:" +
  "(9*Mq!_:,9*M~_ _:0%L#L9*M>_9,3~8!9*>#>;&&n9*>#@(9*>#XM!P&L#L9*M9_903~_#9*>#9;!O0 9*>#=:%9*M }5!v!9*N I#}y!9*9!H#}r!9*9!H#}k!9*M~t H#r!9*N}xo" +
  "oo~V.I#q!9*9%H#~&!9*9%H#s!9*9!9%_H#t!/&..9*M6_9(3~8!9*>#6;&O0!9*>#8.;!M!a;%&L9!O&L .9%9&_;)@  M~8n}?&L .(M :%9&:).9&9%9*M~N _;%3~_(9)A  ;!M~" +
  "t P&L9*M3_9-3~.#9*>#39*>#59%3~_(/#.9!M~T P&L9*M+_9+3~.#9*>#+9*>#/9*M~N _3~_(/#.9!M<Q&L9)M!9*M~N _3~_((9*Mv~V }5!~p!9*Nv~Vw}Y}[}^}dsDI%~h!M-:" +
  "%9.:&#L%L9%&L9%M!a;%9*M~h!__9&9&M-d;!M~n!b_MDhK  9&M,}>9!:&0!/#..M :%.9#9*C!~p!}5 +9#9*?%~h!I  9*9%H#~V!9*M~N _M!9#9%_9%M-}>7M-9%a;!M 9!M-}@" +
  "73~4(./!..9*M~Z _;!9*M~N _3~?#9 M/_9!3~e%9 9/K 69 9*?#}?I# 9 9*>#}FH#+9*Mo#_= .~M*%*n%}V!}X#n#n< M~F a;&= 3y%:.3x#9!}1%6:/9!9.}4%69!9!}1%99." +
  "9/}v;.};        9.};        X7t;.}4%99&M }5!>9&N I%99&NnI%DN.q~3};      t}6}w:/9!A J:(#L#L#L#L#L#L#L#LM!9%A });)M#a9)M!}@7;*M|!g1) %%%#!%.9(" +
  "0&/%.9(M%P0%9!M}[}%}5!JN :19!N I% 9!M }5!FM.:)M :%/(.9(M#Q0#9!9.9!}1%>;/9.9/X7}4%99!9#3{!/%.9(M!Q0!#L#L#L9*M|!gM!a1%#! %.9!M }5!H9!9.9!}1%>;" +
  "09.90X7}4%99!9&M9_9#};        M!9/3~V!/&.9!M!K I9!A H&L9!M K H9!9#}1%39#}1%69!>#D3~9#(9!9&M9_9#};        M 9/3~V!./%.9!#n9%?%3:19%>#/:+9%>#+" +
  ":,9%>#&:-9%># :(9%C!6:%9!N I% 9!9%}5!F#L9%M~l%a;*M&}>9*M!Ph&L#L#L#L9%M~!%a1(#!!!# .9%Ms%P0!.9)M!g0#M19%My!aM||%gM~Z R0%})9%3~M#M|!g/%..9)M!g" +
  "0 9!M K I9(&}X9&MLa9(9-9,9+913~%!9&}1%}<:.9&?%L(N .:19!9.}4%+9!91I% 9!9&M9_9#9.};        91}|7M 9/3~V!/&.M+.;%K }49!M%K J/#.9!9%A  K H9!9#3{" +
  "!/!.9&N&I% 9&M9_/%.#L#L#L9!A JM!a1%!# #.9!?% :19!A }4:)9!C!F:%/#.9!M3_:(9!>#D;#M3}R:%9!A H:*N#:1M /#.9!M3_:(N%:1M :#M /!.9!M+_:(9%M||%gM Q:#" +
  "9!>#D;*Mo}Xg.:!9&9)K 69&91I% 9&9(}1% }4%+9&9*M|!g9!hH#59&9#M||%g9%M3jhH#39&.:!9&N I%99 9!{ % {.% 9&M0K J9&M H#F9&M }5!D9 9!{ %3{.%39&M~F _= " +
  ".}{+!2n#L#n< MDa;)= M!:.9!M!K J9!M K }W9!9%M-_K }49!M H#F9)N I#&Mo!:*9%M/b9#_;#A .M#Q&L9#>#&:/9#># :.9#A +;(:%#L#L#L9(1&(#! #.9)9/H#>9)9.H#=" +
  "9)9#A ,K @9)M/_;#9)M=_;%9)M&_3~D&9)>#/:.9)>#3:/9)M H#99)Noooo3I#69%9#9)M6_3~k##L9)>#>;%&n9%9!>#]>#9}>&LM}[!:*/#.9)A @9)>#=:+M :(%L9%9(Q&L9(9" +
  "+_:*9(M!_:(9,9*A  A woLh:,/!..M}]!:*M!g9,wM }<h0!9,M|!gMw }B&L9+9%M&3}^#0#.M :*9+9%M 3~b&;3M~Q P&L9+9%M M~i~=w M+3~l#&n9+9%M~:}_w M!3~2&(M ." +
  ":*.#L9,M9g;4&LM :(M :,9%M%}B&L9+9%M~h~=w M!3~2&:,.9%M!a:} #n%L9%9-Q&L9(:#9+9-_A  ;(M{ P&LM!9#M{ P92g91hM!g0%}).#n9(M~s P;09#M~s Pg:}!909#M=P" +
  "g:#9-M 9-9} Q7&nM!9(A woLM}%M},9-M!P7g0!})9(MBP9-M!Qg(9(M}-P..:0929}!h:29#91h:19-M!_:-9,90g:,/!..9,.M!g0!.9*&L9+9%M~i~=w M+3~Y&&L9+9%M~q~=w " +
  "M23~S&O0#..MS:(%L9(&L9(Mryw _:#9(M}dyw _9(M+_:(># 9#># 9+9%3~S&O0!/#..#L9*O&L#L9+9%3}k#M|!gM}7a1% # #..9)9)>#+M3hH#+.94&L9+9%3z!&L9)9)>#+Moo" +
  "o#hH#+.M :(%L#L9+9%9(3~b&;#A woLM2gO&L#L9#M}1a1& ## #..9(M!_:(/!..#L93A woLM)g&L9+9%9(M}dyw M%3~l#0!.M :*9+9%M 3}g!Mr~(~O g0&.9)9)>#+Mooo&hH" +
  "#+.M :*/#.Mp!(M}Z!.:*.9)>#69)>#83~;(9)>#+:(9)>#&/%.M#:%9.9/9!M@_3x&:*M :(/%.9(M6jM}Y}[/h:*M :(M :%/#.M .:%.9 9!9*9.9/9%M&h9%9&79(3~=#9)MD_= " +
  ".~b(#/n!}X#n< MDa;#= 9!3}f&M|!g;%M;Q&n9%M~Q P&LM&:+(#LM(:+9%M~s P0 9!>#3:%9!3}u!9#M+_9!9%3~Z%M|!g:+M :&9#>#/:%9#>#+:(M /%..9!A <:.M :%9!M K " +
  "<9!A 9:/9!M K 99!>#5:,9!>#3:09#M H#99#Nooooo!I#6M+:-M!:(%L#L9(M!g;(&LM :)9!>#3;&9!>#/R&L9&9!>#+_A  :).9!9)3p%9!>#59,aM}9g&L9%:&(9*9#>#6P&L9#" +
  "M6_M+M+3~q&9#>#8:-.9*M%j9-_91I% 9#9*M!_;&H#99&:*.9)M~s Pu91N!}^p:1(9%:&.#L91N!}[S&L9!9(M~S 3~m#O0!(9!9(M{ 3~m#O0!9!3}f&})9#M=_;%9!3~%#9!9%3}" +
  "^&9!A <hK <.9!3}f&M|!g;)M;Q&L9&:%M!:(9)M~Q P9)M~s Ph0%9!3}u!})(9#M=_9!3~##.M :(9&:%/#.9!># M#Q0 9,9!>#5;)P0 91N!q:1M :(9&:%9)9,aM}9gM}9Q0!M " +
  ":%M :*N :19&O0!9#9&M!a;%H#99#>#8;-9%M%j_?% :19%:*/!..9#M3_9!903~Z%9#>#5:%9#>#3:(9!9.9!A <;&hK <9!9/9!A 9;)hK 99#>#69#>#8M+M+3~J#M (9#M=_9!3~" +
  "##9#>#>:%9#>#=:(M%:+9#A @..:!9 9&K .9 9)K -9 9!K ,9 9+K +9 9%H#&9 9(H# 9#MD_= .~=(!.n9#:(#L%L#LM}X:+9(:%M :.M :&%LM :)9!9%}>&L9 9%_A  :).9)M" +
  "|!g;/A woL;,M~U g&L9+M!_:+9%M!_:%9,9.h:.9)wM~8n}=9&_:&/!..9%9(}@&L9-Mo#Mo&9/MBP7h:-(9.M|!g;,9-h;*Mo+h9*9&M}9}>7:-9.M+g&L#L#L9 9!9(3~b&;*MAQ&" +
  "L9 9!9%M!a3~b&MAQ0!.9-Mo9h:-.9*M~U!gM~N Q0 9-Mow h9-9 9!9(M~Dyw M&3~l#7:-..9 9!9(3~b&A woLM)g&LM :,(#L9,M!P&LMoo~= :,/!.Moo&:,9 9!9(M~J~mw M" +
  "#3~l#O0 9!9%R9(M#_;*9%}>h0%9 9*_:&%L9+&L9+M!a:+9&A  :*9&M!_:&9*MDaM|!gM-R9*MTgM~9 aM|!gM)Rh0!/#..Moo):,..90M!_:09,Moo+h;*9*9,9.M~q!g79%9(aM#" +
  "R7:*.9/MBQ0#9%M!_:(/!.. .9*9-h;(Moo!h9(90M#}<7;(Mo3h9(9%9#aM{!}>7;#Moo3h9#9!9%}>7:&9)M|!gMKQ&L9%:)(9%M!_:)M :+%L9 9!9)3~b&MDaM|!g;#M,}@&LMoo" +
  "&9#9+M-b_;#9#Moo&}B7:+9)M!_:)/!..9&Moo9h;#9#9&9)9%aM#R79+M||%}>7:&.9!9)}>&n9&9&Moo9h9 9!9)3~b&M<a; M8}@M M!9 jM}Ytoo!g77(9&..}x)!,n< Mw<a;&=" +
  " 9&9!>#3H#]9&9!{ # {.#}J9&M H#w!9&M H#b9&Mx!_9&M+_M~Z z-  9&Moox H#~N#9&Moox H#~ #9&9#H#q%9&9%M6b9#_H#}d%9&Mr%_9&M~d _;!3}^!9&>#r%MoooomQ&L#" +
  "L9&Mw%_;#9!3~#!9&M}r%_M&9&>#w%M!_;%Mn9%7;%9%M&}@73~k%9&>#t%;%9&?#r%I# 9%9&>#s%H#+9&M!H#}y%9#9!M}y#z-  %L#L9&M~ %_9&Mw%_;#3}^!9&>#~ %MoooomP0" +
  " 9&>#}y%;!9&>#}r%P&L9&M~-%_9#3~#!9&M}r%_9!9&>#~-%M!_;#Mn9#7M&M/3~T&.9&>#t%9!M/b_;#9&?#~ %I# 9#9&>#v%H#+9&9!M!_H#}y%/!..9&Mw%_;!3~0(9&>#}r%:+" +
  "9&>#t%:)9&>#}y%;(M#R0 9(M~&(}B&L9!9(M!}R3~k%9)9(9&>#x%9&>#y%;#M/b_9&>#w%9#a3}t!9!3~e&(9)9(9&Mw%_M~K#3}t!.M :%M!:#%L9#9(P0!9%9)_;!M3_># ;*9!M" +
  "5_># 9!M&_># 9!M+_># 3~S&O&L9%M/_:%9#M!_:#/!..9!M/_># 9*3~;(9)M/_:,9#:*%L#L9#M!_:%9#M/b9,_:!9*M/b9)_;#M&a:-9#M+a:.%L9%9(}B0!9!M&_># ;/9!M+_>" +
  "# 9.># 9-># 3~S&&L9!># 9/3~;(9!M/_:!9%M!_:%/!..9#9!>#+H#+9#9!?# I# 9*M!_:*9%:#/!..9*:(.(9&M~d _3~0(M&:).9 9(H#+9 9)H#&9 9+H# 9&Mw<_= .~U(!+n" +
  "< M~F a;)= M!:-M&:*#L#n#L#L9%A 5;+M!a1#! %.M3:+M~-ww /!.M+:+Ms~.w .:*M :-.9)9(H#39)9&H#/9)9*H#59)9*9+_H#69%>#/;,9%>#3;%_;.9,R9#9.Rh:#9)M&9%M" +
  "/b9!_9#7;.H#&9)M 9,M/b9#7;!9._H#+9)MLa;#9)M&_;%3~3#9)>#};M!Q&L .9)M8_;,9)>#}<3~k%9#9%3~3#9)>#};M!Q&L .9,9)>#}<3~,(9)>#=:#9)>#9:,9-O&L9+M%}R;" +
  "+9#_:-9#M/b9,_:%%L9)MLa9*># 9*M&_># 3~p#9%9)>#}<H#+9%9)?#LI# 9*M+_:*9%M/_:%9+M!a;+0 .9-:#.9!&L9!M/d:/9#M/b9,_:0M :*%L#n9)#n9*90_:,#L#L#L9*9." +
  "_;!A  M!a1#! #.9!M&_># :+Moooom/%.M!:+M :-M 9!M!_A  ;!M}(}>0#})9!M%j;!>#~J}dL:%9!>#~F}dL/!.9!M+_># ;%9!M&_># ;-_;!9%R9!9(}>h:!M 9%9!7:%M!9&9" +
  "-_9!7.;!9%M~R 3}e&K D9)9%H#@9)9!H#>9)M H#}69)Noooo3I#F9)MLa9)M>_3~<#9)MF_9)>#};;!9)>#}<3~4(9)>#L9!3}p(9)>#J:+9)>#}6:-9)>#F.:!9,9!H# 9,M+_9-H" +
  "# 9,M&_9+H# 9*M/_:*9#M!_:#9/M!a;/0 ..9 9)?#8I# 9 9#H#+9)M~F _= .~Z&#)n!}X9#M*a;(M 9#9(}B7:*9!M%_M}Vg9!a:+9 ;(#n#L#L#L#L%L#L9#9%}@0%9!9%_A  ;" +
  " w;)M }A&L9+9%aM%g&L9%M!_:%/%.%L#L9%9*}B0 9!9%_; M&_># 9 ># hMo}Y}Zpmg0 9%M+_:%/!..9#9%9#9%}>7%L9#9%}>&L9!9%_@  M }<0&9%M!_:%/!..:%/#.Noooor" +
  "9:,#L#L#L#L9 A z~^LM#a1%#! ,.9#9%M!_;&}@0%9!9&_@  :&#L#L#L#L9 M~h!a1(!### #.9&M}gn}=0./#.9&M~h _M|!gMDR0!/-.9)M2_M|!gM#}>9&ML}Ah0,.9#9%M#_; " +
  "}@0%9 9!_@  M~8n}=0(N :,9#9%M%_; }@0+9 9!_@  ML}A0*/#.9#9%M!_;&}@0#9!9&_@  :&9 M~V!Q&n9 M~e!P&n9&M}un}=(9&ML}A; 9)M}XgMdQ9 h9)M},_M|!gM/R7.(" +
  "9&M}QgMtnQ.0*N :,9#9%M#_; }@0*9 9!_@  M~8n}?0!/&.9%M!_; 9#}B0!9 9!_@  M~8n}=0).9 M!_:%/!..N :,/%.Noooorw :,/#.9(9#H#+9(9!H#&M /#.Noooor~V :," +
  ".9(9%u9,pI#&M!.H# .~](#+n!}X< Mw%a;%= 9%M~V!_9#3}V9%>#~V!;#M#P&L9%M~_!_;!M 9%3}_!:#9!3p&M!:!(9%>#~Z!:&9%MJ_9%M~_!_;,M~ !z-  9%9&H#F9%9#H#D9%" +
  "M~V!_9!9%Mo!_3o!9%?%~V!N#}D&L9%?%o#:.9%9%?#}d#I#v%9%9.I#~ %9%M K ~1%9%M>_9%M~ %_3~r!9%>#@:#9%>#>:!9%Mq#_3}a(9%Mz!_3}a(9%>#~h!9%>#~l!3~;(9%>#" +
  "}k#9%>#s#3}p(9%>#t#9%>#}y#3}p((#L9%>#}k#:(9%>#r#:)9%>#q#:*9%>#p#:+9%>#~h!:!9%>#~d!:#3&;&M~%pw M#M}Z+3~a%9%M~ %_9#9!3~O!9%M9_9%>#~&%;!9%>#v%3" +
  "}t%9%>#=:#9%>#99%>#~ %9!3}p(M!:!M!gO&L#L9&Mq~=w M&9#3~a%9#3u(9%9(H#t%9%9)H#}r%9%9*H#s%9%9+H#}k%9%M!K }y%9%M6_9%M}k%_3~H!9%>#8:(9%>#6M!g&L9(:" +
  "#/!.9%M*H#~5%9%M~.pw H#~1%9%M+H#~-%9%Mupw H#v%9%Noooo9I#~ %#L%L9%M3_9%M~ %_3~q%9%>#3;)O0!9%M+_9(9)9%>#5;+3}U;*3}r%9%>#/:#9%>#+M!gO&L9&9)9+9#" +
  "3~a%9#3u(9*3u(/!..9*3u(9(3u(/!.9(3u(9,3~L%M :!9&:#/#..9&3u(9,3~L%..9%MD_3~q#.9 9!H#+9 9#M 9!M!g;!7H#&9 M 9#9!7H# 9%Mw%_= .~+(!+n#n< MDa;&= #" +
  "L#L#L9!A @M!a1%!! #.9!>#>:*M!/#. .9!M K A9!9!>#+;%H#/9!9!?# I#39%3=:(9!M!K A9!M H#=9!Noooo3I#89!9(H#6M .:%9!#n#L#L#L#L#L#L#L%L#L9%O&L9!9(3}-" +
  "3|!;*H#>M!:%/#.9&M6_9*9#3~s!9&>#6;%M#P0 9&>#8:(9!>#>3~g&9%M!g0#9&M3_9(M~(}fw M&3}U;)3}r%9&>#5:%9&>#3M!P0%9%3~h(9%3u(9)3u(0)9&M+_9(M~+}fw M(3" +
  "}U;)3}r%9&>#/:%9&>#+9)3u(M!g0&9%3}.:)9!>#=:,Moo&:+9&M=_9)M 9)3}/;-Moo&9,a;,9,9-}>73>;,3~K#9!M8_9&>#>;-9&>#@3~4(9&>#=9-3~;(9!>#=Moo&P0(9,3u(9" +
  ")3u(9%3u(9(3u(9!>#6:(M :%/!..9 M}YooomH# M%/*.Moooom:*9(:%/(.9)3u(Moooom:*/%.Moooom:*Moo&:+/#.9!M K A9!>#8:*9!>#99,3u(9)3u(9%3u(:%/!.9!M3_3}" +
  "y(9!M K A9!>#=:+9!>#9:%9!>#8:*.9(3u(.9!A A&L9!>#89!M9_># 3~;(.9!M K A9!>#63u(9!>#39!M5_># 3}c(9!>#/3u(9 9+H#+9 9%H#&9 9*H# M!.K @9&MD_= .~E&" +
  "!(n9 M&a;+># ;)9!3~^%9#M,}B&L9%9#3~.!;#O&LM 2.9%9!9!9%}>7;%&L9#9 9%z-  .9 9!3s((#LM :#9%M~B|}U}>0 M39%M._Mmg9%M.R7:!9)Mmg:&9 M+a:(#L#L9)M%g&" +
  "L#L9!9&}@&L9&9!a;&M3R0!9(9!3v&9!9(_;!9&3v&9!9&3u!/%.9&9(_;)M~-{w ># P&L9&M~&{w ># _;&9!}@0&9(9!3v&9!9(_;#9&9!a;!M!hH#&M~&{w 9!H# M~-{w 9#H# " +
  "/%.Mv{w ># 9)P&L9!9&M~ {w ># _;&}>0&9&9!a;%M2}@&L9(9&3v&M :%M :!(9(9!3v&9!9(_;!9%M!hH#&9&9(_;#9%H# 9#9#>#&M}XgH#&.Mv{w 9!H# M~ {w 9%H# (9)>#" +
  "&;*M#g0&9!9&9*Mmg;*_;&}>0&9)9*3|#9&9!a;#M3R&L9(9&3v&(9(9!3v&9!9(_;!9#3v&9!9#3u!../#.(9!Mo#R9!9&}Bh9&9!aMoo+}>h0#.9(O0!.9 2.9%3}Z!;!O0 9%M}VM" +
  "m9+># ;#M%g79#Mmg_;#9#9%}>7;#&L9!9 9#z-  .9 3}q!9!2..9#.~9(!!n#n< M3a;#= #L#L#L#L#L#L#L#L#L#L#L#L#L#L#L#L#L#L9 A  M!a14-! 3210/.,+*)(&%#4.9#" +
  "9 }1%+}4% 9#Mx H#/9#9#H#+9!># 9!>#&M}q~*w 9#M+_3s!/4.9#9 ?%+I% 9#M~; H#/9#9#H#+9!># 9!>#&M~D~*w 9#M+_3s!/3.9!># 9 >#&9 >#+9!>#&>#/4( /2.9!>#" +
  " M~3~pw M19!>#&>#/4( /1.9!># Mu~pw M09!>#&>#/4( /0.9!># M}t~pw M29!>#&>#/4( //.9!># M}i~pw M/9!>#&>#/4( /..9!># M}f~pw M&9!>#&>#/4( /-.9!># " +
  "M}c~pw M%9!>#&>#/4( /,.9!># M}[~pw M+9!>#&>#/4( /+.9#9 ?%+I% 9#M~: H#/9#9#H#+9!># 9!>#&M~D~*w 9#M+_3s!/*.9!># M~m~ow M19!>#&>#/4( /).9!># M~" +
  "a~ow M/9!>#&>#/4( /(.9!># M~U~ow M-9!>#&>#/4( /&.9!># M~K~ow M-9!>#&>#/4( /%.9#9 ?#&I# 9#M&H#/9#9#H#+9!># 9!>#&Mqvw 9#M+_3s!/#.9#9 >#&H# 9#M" +
  "~< H#/9#9#H#+9!># 9!>#&M~7~*w 9#M+_3s!/!.9#9 A !K  9#M~9 H#/9#9#H#+9!># 9!>#&M~R~*w 9#M+_3s!.9#M3_= .~Y%#+n!}X< M~V a;)= 9)M+_9 9!3}m&9)M}6_" +
  ";,M M:z. #L9,9 9!3}r!&L#L#n9)>#L;!&L#L9)>#}6: 9#&L9 9#a:*/!.9 M2}?&L9 M%a9 9 M.}=7:*M :#/!.9 M3Q9!M3}=h0%M):#M-:*M /#..M!.:-9*9*M},kg;!9*M,_" +
  "; 9 9!}<7:.9)Mx _:/%L#L9!9*9!9*}=7:0%L9!9.P0!9!M!_: 9/M69!3~b&:,9!90Q&L9,u91N-}X}V:19 :!/!..9+M-b9,_:+9 :!/!..9+M~_*du91Nwp}7}X}VNooooooo3}E" +
  "9)A }N&L9+&n91Nn}]:1Mo}k~c~R%9+a(N 91}W:1M .:+.9-hM,:!M,M%9#9#M%}?7;*9*M,}A7:#M-: #L%L9!9*}>&L9+9 f0#9 M-b: 9!M!a:!/!..9#:!.9)9!H#@9)9+H#>9)" +
  "91I%+9)9)>#3M3hH#30#..9)M+_M})3~c&.9)M+_9%9&9(3}v!9)M~V _= .~@%#+n!}X< M3a;)= #L9%M!g&n9 9#9%M!}R9!>#/4( (9!>#/:-%L#L9#A  ;(O0%9#M!_:&9(w;*M" +
  " }A&L9&9(_:#9 9&9(9-4( O0#/!.9(Mo!P&L9#M%_;&9#C !;*_:#9 9&9*9-4( O0#/!.9(Mw!P&L9)9!H#&9)9 H# 9)Ntooo)I#+9+M%j9%_;#># 9)9#>#&4# 0!9+M!_:+9&:#" +
  "/#.Ntooo):/9*M!g&L9#G !:/9#M(_:&.M :(9*M#g&n9&C  :,9&M#_(M :,9&.:#9*M&g&L9#C  :(9#M#_:#.9*M+g&L9#C  :+9#M#_:#.9*M3g&L9,M%j9%_C!&:,.9*M9g&L9(" +
  "M%j9%_C!&:(.9)9!H#&9)9 H# 9)9/9(uND}^9,uN||%}[N9}^ppI#+9+M%j9%_;&># 9)9&>#&4# 0 9+M!_:+/!..M!.:..9)M3_= 9..~N%!*n9!>#&;)O&L9 M H# 2.9!># :%%" +
  "L#L9#;&9)}B0 9#M!_:#9%9&_A  ;*w;+M }A0!#L#L#L9*A z~^LM#a1%#! %.Mo~,w 9#9%_9#9)}B7@  :(#L#L#L#L9*M~h!a1(!### #.9(M}gn}=0(/#.9(M~h _M|!gMD}B0&" +
  "/!.9+M2_M|!gM#}>9(ML}Ah0%.Mo~,w 9&M#_;#9%_9#9)}B7@  M~8n}=0#Mo~,w 9&M%_;#9%_9#9)}B7@  M~8n}=0#9&M&_:#/%.Mo~,w 9#9%_9#9)}B7@  :(9*M~V!P&n9(M}" +
  "QgMtnQ(9*M~e!P&n9(M}un}=(9(ML}A;(9(9+M}XgMdQh9+M},_M|!gM/R7..0!Mo~,w 9&M#_;#9%_9#9)}B7@  ML}A0!9&M%_:#/#.Mo~,w 9#9%_9#9)}B7@  ML}A0 9&M#_:#/" +
  "!..9 9&H#&9 9%H# 9!9)9#aH#&9!9#9%_H# 9 9#9&aH#/9 9%9&_H#+.}d&#/n#}X< M~V a;&= 9&N I#39&9%H#/9&9!?#}<I#&M!:*9#M|!gM!Q&nM}drw :+M/:,Morw :-M1(" +
  "M~E}gw :+M}):,M~.}gw :-M0.:29!A };:)9!>#L:.9!>#}6:/9!>#9:09!>#8:1M :%9!>#S;(&L#L#L#L#L#L9#M|!gM!a1# !#.9(>#=;#9(>#9}@0# .9(>#5:.9(>#3:/9(>#+" +
  ":09(>#&:1M :#M :)/#.9(>#9:#.9(>#8:*.(M :#.9!?#&:39!?#3:49&9!?#>I#}J9&M1H#}F9&M~^}gw H#S9&90H#}?9&91H#}<9&M.H#};9&M~R}gw H#L9&94I#J9&92H#F9&9" +
  "+H#D9&93I#>9&9,H#=9&9-H#9%L9%Mw Q&L9&M&_9%9&M6__;!M+_># 9!M/_># 3~!#9%M+_:%/!..9&M&_;!M~4}_w M!3~!#9)M#Q&L9!M~m}gw M.3~!#9!9/9.9)M!g3~M!.9&M" +
  "&_;!9*9#3~!#9!M~3}_w M!3~!#9 9&>#5H#39 9&{ #&{.# 9&M~V _= .}s&!%n#L9 M+a;!9 M&a># ;%Mmg; _:#9%M!gO&L#L9%M#gO0#9 9!># ;%_: 9!9%a;!Mv{w ># Q&L" +
  "9!9%3|#/!.9#>#&M%gM%Q0 M~ {w 9 H# 9#9#>#&M}XgH#&9!9 M!hH#&9#9 H# 2..9#>#&;%M#g&L9#9%M}XgH#&9!9 M!hH#&9 9!_9 H# (#L9#M~-{w ># Q&LMv{w ># 9#P&" +
  "LMv{w 9!H# M~ {w 9 M~ {w ># _; H# 9!9 M!hH#&9 9!_9 H# 2.9#9%Mmg;#3|#9!9 9#_; M!hH#&9 9!_9 H# Mv{w ># 9!Q0!M~ {w 9 H# 2.M~-{w 9!H# M~&{w 9 M~" +
  "&{w ># _; H# 9!9 M!hH#&9!Mv{w ># P&LM~ {w M H# Mv{w M H# .Mw{w ># 9 }B0#M~-{w ># ; O0#M~&{w ># M?}B&L9 3~2%}).3~V%M~&{w ># Mw{w ># }@0#Mw{w " +
  "MnH# /#..9 Mo#R&L9!9 3y#2.9!9 3~L!My{w My{w ># M!a; H# 9 0 3~V%..p%!,n9 9!9#M 3~b&MAP;%K 99 M+_:-9 ># :*%L#LM :&#L9#9%}>&L9!9%_A  ;&MDa;.M|!" +
  "g;,M-R&L9(9,hO&LM!:)9 9*9+a;*H# M :(/%.9(M6R&L9(9-_9.K  .M!:)9 9+MniM!g9*_;*H# 9(M!_:(9,O0#9 9(H#&/#..9+9)Mni9&M|!gMBQhhM!:+M!g0!M :).9%M!_:" +
  "%/!..#nM :&9)&n9!9#9%3~b&M~U!gM~< P&L9!9#9%M!_;%3~b&;(MAP9(M}1Ph9%_:%M :)%L9!9#9%3~b&MDaM|!g;+M,}@&LMooow 9+9&M-b_;&9&Mooow }A7:&M!:)9%M!_:%" +
  "/!..9 M 9&a9&9(MAP79*_H# M 9)O0#}).9#9%P(M ...~[%#)n!}X9 M~c~0w M}#3~F#M#a;#M&}>&nM~t~Iw :#M%(9#M#j;%>#o~PL:#9%>#~d~OL.:%#n9 9#9%3~(%;&&LMA:" +
  "#M#:((#LM&:(9 >#8O&LM9:#/!.M9:#9 >#6A  M9Q0 9 M93r(9 M}Y~Jw M=3~F#:%9 M93r(M!:*9 M!M#9 M93~8%73u%:)M /#..9 M@3r(9 M93r(9 M#3u%:)9 9#3r(9 M}Y" +
  "~Jw M=3~F#:%9 9#3r(9 9(3u%.:#9 M93r(9 M!3}o#9 M93r(9*&L9 M&3u%:#(9 M~_~0w M%3~(%O&L9 9 A ?3~c&..9&&L#LNoo~N}z~3~R~= 9!Noo~#~>}o~V0}V;!9!Noo~" +
  "N}z~3~R~= }L7;!N~_*o:+9)9%M(j9!No~1}o?o}|M~V~R}0a3~p!Moy!_;(M,k;&9&9#aM~Z ea;#M,jhh;&9(}?&L9&9(Q0!9 ?% 9+No}x(}Z}I0!.9#M~Z a:#..9 9#9%9)3~g%" +
  "9 9 >#+M9hH#+9 >#8O9 A >M>Pg.}r%!(n#L9!M#}@&L9!M#Q0!9 >#+9 >#5}B0!9 9 M/_M%3~N%(9 9!M!}R;(9#9%3}t!9(M/b9 _;&9!9(a;)9#9%3}t!9%9)9(9(9)}>;*7R0" +
  "!9*&L9)M/b;%&L9#9&9%z-  .9#9%_:%9 9!M/b_M/a:!%L#L9!9&M/a;(9%M/a;)9&M&a># ;&9%M&a># ;*R;%7;+?# I# 9!9+>#+H#+9%M/b9)_:%9 9&9*}BM/b9(_;&P0 9!M/" +
  "a:!9#9%Q0!..9&: (#L9(M/b;%&L9#9 9%z-  .9 9!M/b_:!9#9%_:%%L9#9%P9!9&Ph0!9 9&9#9#>#+;(9&>#+;)R;*7;+?# I# 9 9+>#+H#+9 M/_: 9*M/b9&_:&9(9)}BM/b9" +
  "#_:#/ . ..9%9#a;!O0!9 9#9!z-  ...w%!)n< M3a;%= 9 >#+:&#L9 >#3;!9 >#/;(R&L#L#n9!9&_A  ;)M~] P&nM(:#M~L~mw (M&:#9)M~f P&LM~5}_w :&M!:(M /#.9)M" +
  "~l Q&L9%MnH# 9%9(H#+9%9&H#&9)MAP9!_:!/%.M~Q~mw .:&M :(M!.:!9 9 A ;9(hK ;%L9#O0%9#M!a:#9&A  :(9&M!_:&9 9(3~F%0 .9 3~F(/#.(9%MnH# 9%9(H#+9%9&H" +
  "#&.9(#n9%9%H#/9!9(R&L9!M!_9!9&_A  MDP0!}).9%M&_9!3~ #.;#}>&L9#9&_A  MBP&L9%M&_9#M!_3~ #:#..9 9#9(R&n9#9&_A  M~U!gM~< P&n9#M!_;!9(R&L#L#L9!9&" +
  "_A  M}1a1% ! !.9#M#_:!..9%M&_9!3~ #(9#.(9#.H#39%># ;!MnQ&L9 9!3}i(}).M#:!.9%M3_= 9!.~N%!*n< M~V a;&= #L9#9%M/b_;(A }&M#P&L9&M6_9!9#9%M 3}e!(" +
  "9%M!_:)9(A .M#P&L9 9!9#9)M!3}e!/#.9&M6_9!9#9%M 3}e!9!>#=:*9!>#9:+9!>#8:,9!>#6:-9!>#+:(9&M=_9!9#9)M 3}e!9&>#6M}YooomQ9&>#=;)M}YooomQg&L9(9!>#" +
  "+}@&L9!9(H#+.9!9*H#=9!9+H#99!9,H#89!9-H#69&M!K J9&9&?#8I#D9&M H#};9&Noooo3I#}69&M3_9&MD_9&M}6_3}[%9&>#5:(9&>#39&M!K S9&9&>#@H#}?9&9&>#>;#H#}" +
  "<9&M H#}N9&Noooo3I#}F9&M+_9&My _9&M~J _3}[%9(9&>#+9&>#/3~S&9&>#}F9&>#}J3~;(9&>#}69&>#L3~;(&L9!M03}_&(9!9%M3jM}g}Y~ &_3}x&.(9&>#>:#.9)9#3}q(." +
  "9 9&>#9H#+9 9&?#6I# .9&M~V _= .~Y%#(n%}X9 ?% No~p~G~A~^!}V;,N|~r}w~A}n,}H&L9 M})3~c&.9 A >;&M>Q&L9&M3jM}^(h2.#L9%9 >#9;*Mwp}7d;&M 9*a9&Mw~sN" +
  "bQ_u9 ?% ;-N~_*}X}VN||||||||| 9!No~1}o?}V;.9!9.}G7}G&nMooo!(9-N|}^~.~;%}G0!Mooow .9%>#&hH#&.9 A }0O&L#L9,No}x(o;!}|M~ ~m}1a3~p!:)9#M}z~Jw M~" +
  ":~Jw 3~C%9#>#&;(9#>#+;&M&9)M,}R3}a%9(9&M*9)M(}RM2g3}a%9(9&M-9)M},g3}a%9(9&M09,9!No~S~r|2}X}V}|;)Mr8d3}a%9(9&M39)M}6d;+M||%gM}6f3}a%9(9&M}!9)" +
  "9+M};b_3}a%9(9&M}*9*3}a%9&9 >#=M5_;(}B&L9#9(H#+.9#M~P 3}l&9#>#&9#>#+9 >#39 >#53~S&&L9#M H#+/!.9 A }1O&L9 >#+0!.9%9%># Mo&hH# ..9%9%># 9 >#+h" +
  "H# 9%9%>#&9 >#/hH#&M .}b0#3n&}X< M9a;-= #L#L#L#LMp~rw A  M!a1#! #. .M~h~qw ># O0! .Mp~rw M!K  M~l~qw M~p~pw { # {.# .M~h~qw MnH# 9 M~p~qw >#" +
  " ;,g:)9 u;5N}(qN}Y}Zpqrtwo!}X:}#M~l~qw ># :##L%L9-9}#9#9)_?  ;}!}];} Nn}]9} N}Y}Zpqrtwo!}W}[No}Y}Zpqrtwon}[I%6%L#L9-M3_9-M6_3~+%9->#3M!Q0 9 " +
  "9,9)9->#5_gMjb9#_;%M/a># Q0!9!9%M+a># Q0!/%..9}!N!}^9}!}[No}Y}Zpqrtwon}[S&L9,9&M+_;&9)_g:)/!..Mz~qw ># O&L< M~F a;(= Mo~rw ># ;,M!_;#O&L .M~" +
  "p~qw ># ;)M!_;+M%}R:&9#9)9&M*b9)M+R7;4M!}R}>&L#L9(M8_M/M+94M!_;&9#9#9&R7;&M2}B&n9&M||||!}>&L .Mn9&M%jM*dM!a[}RM!_(M&9&M+gM+_9&M&R7.;)3}g#9(>" +
  "#8;%O&L .9(>#=9(>#9;&&L9&9%3~.!:%.9%O&L .9%_:.9)M+_;&&L9.M|!9&z. .9(9)M!a;/H#@9(9.H#>9(N}doooo!I#99(Mp~rw H#8M~l~qw ># ;%?% :} 9(9%H#}<9(9,H" +
  "#};9(M H#L9(9} Nn}]No}Y}Zpqrtwon}[I%J9/9)M%}RM*b9/M+R7:09(M>_:19,:&%L9&&L%L9(M3_9(MJ_3~+%9(>#3M!gO&L9(9(>#}<;&M+_H#}<9(9(>#LM+_H#L9(9&?%+Nn}" +
  "]No}Y}Zpqrtwon}[I%J/!..9(>#5:#9(9(>#};M!a;&H#};9(M+_9.9/9(>#L9#_;+Mjb9%_;)M/a># ;#9)M+a># 9#7u3}o%9(>#+Mjb9._M/a;)M~l~qw ># ;%9+Mjb_M/a;#> +" +
  "H +9)9#?  I  /!..9(9,H#F9(909,aH#DM~l~qw 91M&3~N%9(>#@;)O0 9(>#>:,9(>#9:#9(>#=:&< M3a;%= 9%M&_9#9&9)M!_3}g#9%>#+;&&L9,9%>#/a9&3s(.9%M3_= .(9" +
  "+M*gM Q9&_:%M~l~qw ># ;*:&%L9%&L9&9&?% ;} Nn}]N*qN}Y}Zpqrtwo!}[9} N|~t{~s~o~g~U~8| p}VI% 9&M+_:&9%M!a:%/!..9+M+}B&L9*9+_9*?  I  (9+&L9*M+_9*" +
  "9+z-  ..9):&%L#L9/M!a:%%L9%;#9)P0!9%M!_:%9#9*_M!_A  Mo!Q0 .9#M#_:/9%9*_:.9%Mjb9*_;#M/a:29#M+a:09#M/a:1#L%L9)9%9)91># ;#90># 9#7;+g;#a9*9&9+u" +
  ";} 3~(#;39#aigM+}B&L9*93_;#A  M~p~qw ># :&9#9} N}(q}|;#K  93M+a9&g9*_M+_9#K  93Mjb9*_M/a:#M|!P0#929#M%3~N%/!..M~p~qw ># :&9.9} N}(q}|;#K  9%" +
  "M+a9&g9*_M+_9#K  /#.9.M|!K  9)9%M+ag9*_M+_M|!K  9#92> +H +9#92?  I  /!..Mz~qw 949,aH# .9(M~F _= .9 9!3}U:#9-M+_M~l~qw ># ;&M~p~qw ># 953}o%M" +
  "o~rw Mo~rw ># M!_H# Mz~qw Mz~qw ># 9-A /M!gaH# 9->#+Mjb9&_;%M&a9#H# 9%M+a9!H# 9%M/a9 H# .9%M&a># ;%M}VgMo+Q&L9%3}(:%.M~h~qw M~h~qw ># M!_H# " +
  "9-M9_= 9%.~L%##n!}X< M~h&a;%= 9%M~V#_9#3}V9%>#~V#;#M#P&L9%M~_#_;!M 9%3}_!:#9!3p&9 M#H#S9 9#H# (#L9%>#~Z#:&9%M+_9%M~_#_M~ !z-  9%9&H#&9%9#H# " +
  "9%Mv!_;&9%M>_3}a!9%?%v!N#}D&L9&M 9%3}_!:#9&3p&(#L9%>#~5!:#9%>#~1!;&MoooomP0 9&9#3~;(9%Mq#_;#9!9%M~F _3o!9%?%q#N#}C&L9%M~V#_;!9%Mr#_M~B z-  9" +
  "%Mv%_9%Mv!z-  9 9!Mo#z-  /%.9%M~V#_9#M~N z-  9%M~Z&_9%M}y!_3~C&Moooom:#9%>#~Z&;!MoooomQ&L9%>#~d&&L9%?#~_&:(9!:#(9!9%>#~_&3~;(..9%>#}k%9%>#s%" +
  "3}p(9%9(I%s%9%9#H#}k%9%M~V#_;!M 9%3}_!:#9 M#H#S9 9#H# 9!3p&9%3~q#/#..9 M#H#S9 9#H# 9%3~q#..9%M~h&_= .}j%#1n!}X9(M!a:19!>#+;,M!a:29(9!>#3;3a:" +
  "49!>#8:*9!?% :}#9!>#5:+9 #n#L%L#LM 9*9)7:} 9,9*9,9*9,}>79)7;/9(9(9/R7:}!9!#n#L%L#L9%9+91_;*}@0&9!9}#9#9*_E  qN!}[S&n9(9+_(#n9#9+_:09/:*#L%L9" +
  "*9}!P0!9%9*9+_;-}@&L .9*90_:.9&9*_9*M!_:*A  9.A  P0 .9-9,aM!_/!.92:*%L9*M!_9} }@0,9(9*}@9%9*9+_}@h&L .9*90_:-9&9*_9*M!a:*A  9-A  P0 .9!9+93_" +
  ";+H#59)0%/#..;+H#59)0!/#..94/!.M .;*H#8/!..9!9%H#5M /!.9!9(9+_;#H#59)O&L9!M H#8.9 9#H#+9 9+H#&M!.H# .}^%!)n< M3a;)= #L9 >#+;%Mooow!g&n9%Mooo" +
  "o!g&n#L9 C!1;*&L9!9#_:+M :#9!:%9*:(%L9+9%;&P0#9&@  ;%M }<&n9%M}Q}B&n9%MfR&n9&M%_(9%M|!gM} jMoo~h g9&A %M}9g9&A !M}9gM/j9&A #M}9gM)jhhhMoox P" +
  "0(9&M&_.(9&M#_.(9&M!_.;%9#9&a_:#9(M!a;(0 .(M :#.M :(.9*9(a(9!9!9#_3~0%.;%9 C!/;&}B&L9 ># 9!9#9 >#&>#/4( :%/#.9)M+_9 9&9%aM 3}]#M!:%9)>#+;&Mo" +
  "ox P0!9)C!/:(9 ># ;*9!9#9 >#&; >#/4( 0!9&9(9*9 3~1%(9 ># 9!9#9 >#&>#/4( .:%.9)M3_= 9%.~n#!*n9!Mo-}B&L .9!M},g:(9!M(}R;&M!a:)9&M#j9 _:*9 >#t!" +
  ";!M#j:#9!M?R:%#L%L9!O0!9%O9!9)_M>}BhO&L9*9#M&a;#_9 9#_># H# 9!M!a:!/!.. .9&M#j:%M :!%L9!9%Q&L9 9!_M H# 9!M&_:!/!..9&9 >#t!_:#9(&L9#M!a;!M}/}" +
  ">&L .9#:%9!M#j9 _># ;+M99(a;)}R;!&L9#M}/}>&L .9#M#j9 _9!H# 9#M!_:%.9&M!_:*9 9#M#j_M+a:!%L9#9*}>&L9#M#a;#M}/}>&L (9!M&_9+9(j9!># ;+9)}RhH# 9#" +
  "M!_:#9!M&a:!/#. ..9&M#j9 _;!9!># 9(jH# (9#:%.9 9%H#t!9 .}{%#)n!}X< M3a;*= 9!&nM}1Moox 9 >#+;)Mooo!g;!7:+9(9!M}#}R_(9 >#+:)MA:+9(M!_.:!9)Mooo" +
  "&g&L9#9#9%_3~0%9!_:!(M :#.#L#L9!9 C!/;,R&L9)Mooo+gO&LM!:)9*9 9,9!aM!3}]#9*># ;,Moox P0%9*C!&:-9 ># ;!9 >#&; 9+9#9%3~r%0%9!9&9(9 >#/4( 0%9,9-" +
  "9!9 3~1%:)/%.9 9 ?#+;/}|Mooo|}SgMvooo#hH#+9 ># ;-9 >#&;.9+9#9%3~r%0!M!:)9*M+_9 9,9!aM!3}]#9*>#+;!Moox P0#9*C!/:#9-9&9(9.>#/4( 0#9!9#9-9.3~1%" +
  "0#9 9/I#+M :)(9 ># ;!9 >#&; 9+9#9%3~r%0!9!9&9(9 >#/4( :)./!.M!:).9*M3_= 9).}z%!(n< M~F a;%= #L9 ># ;&3~?(&L9%M*K +(#L9&3}e(M|!g;(M#Q&L9%M K " +
  "+9%9(K ,/!.9%M6_9&3~>%9%?%6N!}C&L9%9%}1%9}4%39%M%K +/!.9%M@_9&3~]#9%>#@MoooomQ&n9%9%>#FH#}<9%9%?#@I%LM((#L9&3Y&L9%MLa9&3~K#9%>#}<:)9%>#};:&9" +
  "%>#L:((9&3ZO0!9%MLa9&3}.;*3~K#9%>#}<:)9%>#};:&9%>#L:(9*3u(.9(MoooomP0 9%9)H#39%9&H#/9%M)K +9%M+_9!9#3}b%: 9(9&3~;(/&.9%M&H#}69%9 H#J9%MLaM~X" +
  "vw 9%MJ_3~:&M4.: 9%9%>#}<H#39%9%>#};;&H#/9%9 K +9%M+_9!9#3}b%: 9%>#L9&3~;(/#..9%M+_9!9#3}b%: .9%M~F _= 9 .~d##+n!}X< M3a;+= 9+M+_9%9&M 3~Y!9" +
  "+>#/:,9+>#+:(9+9%9&M!3~Y!9(9+># ;)}>:-9(9)9-7;(9&}>&L .9(9,9+>#&9-7;*_;)9*R9&9)Rh&L .#L9%9(9%9*_9(3~S&&n9%9&9*M 3~J!:,9&9%9&9*M!3~J!;)9,9)9," +
  "}>7a:,9*&n9&:)9*(9&:)M :*/#.(9&9(a;)9(9(9)R7M!_:*Mn:)Mn:/9(:,9&.:.9%:-%L90N!9-E  }^p:09-M!_:-9.M!a;.0 ..9 9&H#}69 9%H#J9 9#H#F9 9!H#D9 9)H#>" +
  "9 9/H#=9 9#H#99 M H#89 9*H#69 9,H#59 9(H#39 90I%+9 M!H# 9+M3_= .~>##*n!}X< M9a;#= 9!>#}N9!>#}JaM 9!>#}F7:(9!>#+9!>#&aM 9!># 7:*9!>#~ !;)M%P&" +
  "nM (9!M~5!_:&9!>#~5!:%9)M#Q&L9!M~ !_:!9%M}Yox P&L9#M+_9!3~>#(9#M5_;%9!3~>#9#>#8:!9#>#6:)9%9&3~o#9#>#6:&9#9#>#89!_;%H#39#9&9)g9!9%}@gH#/.(9%M" +
  "}Yox Q&L9#M+_9&3~o#(9#N!I#/..9#G#3N)}X;,N9q}|M Q:&9,}|:%9#>#/M!i.9(9(9*_;!}>h9&hO&L9!9!9%_;(}@:+.9 9(H#+9 9+H#&9 Mn9!9!9*R7H# 9#M9_= .~n#%&n" +
  "!}V!}X< M9a;)= 9)M+_9!9#3~N#9)>#/:#9)>#+:*#n%LM 9#O0!})9#9*_M!aA  M,a;!M}&}>M!9!jM}qoo&gOhO&L9#M!a:#/!..9#.:+9 }1%+:-M :!#L#L#L%L9!9#P0!9!9*" +
  "_A  MDaM|!g;,M-R&L9-};      =L}w};        9.}|79,~1t;-};  ~V|||~gM9-};  ~V|||~gMW7:-9!M!_:!N!:./!..9 9-}4%+/!.9 9-}4%+9 9.I% 9.}|0!.9%&L9)M3" +
  "_9%9&9(3v%9)?%69(9)>#37:(.9)M3_9*9+9(3v%9 9)>#3&}X9)?%6~29(~2}v;-};        Z&}X9 9-};     L}gL}x}q}4%+N!(N .(N .I% .9)M9_= .}s%%%n#}V!}X#n< " +
  "M3a;(= #L#L#L9!A >M!a1%!! #.9!>#3:&M!/#. .9!9!?%6I%99!9!}1% }4%+M .:%9!#n#}X#L#L%L#L9%&L9&9#3~b%0%9!>#39!M5_># 3~W%M :%/#.3y%:*9!>#9>#/;%A  " +
  ":&9%M!K  9&M!P&L .9%M K  9%}1%39*}v;)};        9)};        X7};        9%C!6;%7;)};        Y0 9!>#=}1%69)9*9!}1%+}vtY0%9(M+_9)}q};      ~h}9" +
  "t3~j#9(>#+:&9!9(>#/H#59!9&H#3M!:%/!..N#/#.9 N%I% M%/#.9%3~M#M|!g:&9)};     L}gL}x}q:*N!.:+9 9&K 69 M H#59 9%}5!} 9 M!}5!39 9*}4%+9 9+I% M!.K" +
  " >9(M3_= .}k%!#n#L9 9!_:#9 >#&;%M!gO&L#L9%M#gO0#9!9 ># ;%_:!9 9%a; Mv{w ># Q&L9 9%3|#/!.9#>#&M%gM%Q0 M~ {w 9!H# 9#9#>#&M}XgH#&9 9!M!hH#&9#9!" +
  "H# 2..9#>#&;%M#g&L9#9%M}XgH#&9 9!M!hH#&9 9!_9!H# (#LM~-{w ># 9#P&LM~-{w 9 H# M~&{w 9!M~&{w ># _;!H# 9 9!M!hH#&Mv{w ># 9 Q0%M~ {w M H# Mv{w M" +
  " H# 2.Mv{w ># 9#P&LMv{w 9 H# M~ {w 9!M~ {w ># _;!H# 9 9!M!hH#&9 9!_9!H# /%.9#9%Mmg;#3|#9 9!9#_;!M!hH#&9 9!_9!H# Mv{w ># 9 Q0 M~ {w 9!H# 2..9" +
  " 9!3~t&..~[#!%n< MDa;%= 9%9!9#3}m&9%M6K ?#n9%>#8;!&n9%>#6A  (M .A woLM)g&L9%M~c~0w M}#3~F#})9%M@3~8%9%M93r(&n9%M93~8%})9%>#8(9%M}Y~Jw M=3~F#" +
  ":#9%M93r(9%M#3u%:!M /#.:!.9%M#9%>#69!3~](;!9!M#}B7M!9!73u%:!9%M93r(9%M}Y~Jw M=3~F#:#M!.:&9%M93r(9%M&3u%:(9%M93r(9%9&M!i3}o#9%9(9#9!3~g%9%M93" +
  "r(#L9%3~Z&&L9&0!9%3}Z#})(9%3}Z#0!9%M63~c&..9%>#8&L9%A >M>P&L9%M93r(9%M>3r(9%M33}n%9%M?3r(9%3}g(..9 9%MDz-  9%MD_= .~S##(n!}X< M9a;#= #L9 C!/" +
  ";%&n9#9!{ # {.%3#L9 ?#+;*}|;!Mooo+g&n9 ># 9#>#39#>#5;&9 >#&>#/4( 0!9 9!Mooo|}SgMvooo#hH#+9#N!I%39%9&M||%ga;!M 9!9%}@7:%M (9#>#5.:)9#>#8;&&L9" +
  "#>#6:!%L9!3~t#9(_:(9!M/_:!9&M!a;&0 ..9(9)_;!9%M||%g}B&n9 ># 9 >#&9#M3_3~*!(9#M+_9 9%9!aM!3}]#9#>#+;!Moox P0!9#C!/:%9 ># ;&9 >#&;(9#M3_3~*!0!" +
  "9!9%9&9(3~1%.:!9 9*I#+/#.M!(9 ># 9 >#&9!3~*!.:!.9#M9_= 9!.}|#!#n< M9a;&= 9 M!P&L9%M/b: 3&:%%L9 &L9&M+_9%9#># 9#>#&3}U;(9#>#+3~^#9&A +9&>#/3}" +
  "s(9(3u(9 M/a: 9#M/_:#/!..9&9!Mo+9%3}j%9&>#&:!9&># M!g&L9!3u((9&N I#+9&M!K 89&M+_3~K&; ># M!_:#9 9#H# 9#O&L .M&M/3}w(;#M K +9#9!H# 9 >#+&L (9" +
  " MnH#+9 M/_3}{%9 9 M+_H#69 M~h~nw H#59 My}[w H#39 9#H#/9 M H#+3}z#9 3~o!..9%3u(.9&M9_= .~U#!*n< M3a;&= #L#L9#>#&;(&L9 9#># 9(9!>#/4( 0!.9#>#" +
  "+;%9#>#/M/b_:+%L#L9%9+P0%9%M/_:(#L#L#L9%C! M!a1#! #.9%>#+:)9%>#&:#9(:%9 9#9)9!>#/4( 0&/%.9%C!#:)9&M K /9&M H#+9%3~t#;*:#9*M)}B0!%L9#&L9#M!a;" +
  "#9&M+__9)9)M||%gM-d;%M-baMDhK  9%:)/!..9(:%9 9&M+_9*9!>#/4( O0#/%.9%>#&:#%L9#Mw }>&L9 M~2~^w Mw 9!>#/4( 0&9#ML_:#/!..9(:%9#O0!9 M~2~^w 9#9!>" +
  "#/4( O0!/#.. .M!:,.9&M3_= 9,.w#!+n< M9a;(= 9!9#9%9&3t#&L9(M/_9&3~n%9#M/b:,9!M+_:-%L#L9(9%9&9)3}w%9(9(># ;!H#69(9(>#&9!_H#89(M6_3~_!;*Moox P0" +
  " 9&9)R&L (9%9)_:.9&9)a:/9,:!9-:##n#L%L#L9#:+9!O0 9!M/a:!9+M/_:#9.9/9+M&a># 9+># 3~2#O0!/#..9(M/_9*3~[#M!9*Mo!R0!})M#9*Mo3R0!})M%M&9*Moo&R7/!" +
  ".9(M/_M~F~)w M~O~)w 3~C%9+M+a>#+.9)_:)/#. ..9 9(>#5H#+9 9(?#/I# (9 9%9&3~p#.9(M9_= .p%!*n< M~V a;%= 9!>#+M8b:)9!>#&:&#L#L%L9)&L9&;*>#+M!P&L9" +
  "*>#&;(># MoooomQ&LM;:&M~s~6w :+9(>#&;,9(>#+;(M~lpw M*3~S&0(9,9(M~F}aw M)3~S&0(9,9(M~spw M+3~S&0(9,9(M~L}aw M*3~S&0(..9*M8_:&9)M8a:)9*A 60!/#" +
  "..M} :&M~a~6w :+/!.M;:&M~s~6w :+.9%M+_M 9+9&3}q%9 9%A }NK }F9 9%?%6I%39 9%>#9H#69 9!?# I#89 9!>#+H#=9 9#?# I#>9 9#>#+H#D9 9%?#}FI#}?9 9%}1%3" +
  "}4%+9 9%?%+I% 9 9%>#};H#}69 9%?#}6I#F9 9%?%}<I%L9 9%>#SH#}<9%M=_3}a(9%MD_3}a(9%M~V _= .y#!+n< M3a;&= 9!># &L9!M+_:%9!>#}6:#9!>#J:(9!>#F:)9!>" +
  "#D:*9!>#=MnQ&L9 9%9*9)9(9#M 3}y!(9 9%9*9)9(9#M!3}y!.(9!A /:(9!>#F:)9!>#D:*9!>#&:%9!A 1M!g:+#L#L%L#L9+0%9!9(MniM!g;(K /9&9*9)9%3}w%9&9&># ;#H" +
  "#+9&9&>#&9#_H#/9&M+_3~_!:#9(O0 9#Moox P0#9!#nM!:(9#Mo!}B&nM#9#Mo3R0!})M%M&9#Moo&R7(M!..9%_;%H#&/!..9 9%H#+9 9%H#&M!:,/!.9!M!K 1.9 9,H# .9&M3" +
  "_= .}l#!&n9!M,}B&L#LM~C|}UM39!9!M3}@7;!a9 }@0 M39 M._Mmg9 M.R7;&9!_M/_3}Z!;#O0 9#M+a: 9#9!M!a;%g&L9#M&a># ;(Mmg9#9%_M 9!agM+a;#9!M 9#9 aM3}@" +
  "7_;!9 a;#a:%9(M%g&L9!9%3v&9 9#3v&9 9#3u!(9 ># : 9!9%H#&9!9 9#_H# .(9 :!.9!>#&; M%g&L9 Mmg; 9&M3_}>&L9!9&3v&9!9&_;#9 9&a; 3v&9#9 3u!..9!M+_2." +
  "(9 3}Z!:%.9%.~C#!!n9#O&L .9!A  MD}@&L .9(M#}5! #L#L9%~9;)M }=&n9(9!H#&9#9%M||%g;%}@&n9(M }5!/9(9#H#+9(9%9#aH#39&&L9(M!H#99(M~s~^w H#89(M#}5!" +
  "6/%(M#:!/&. (9(M#}5!69(M!H#59(M~s~^w H#39(M#}5!/9(9%H#+9(9#9%a;#H#99(9!9%_H#89#9&}B&nM%:!/&(9&9#a..(9(9#H#99(9!H#89(M#}5!69(M }5!/9(M#H#+9(M" +
  "~0~^w H#&9(M 9)a;%H#3M%:!9#9&}B0#9%9&9#a;#}B0#9#9)_.:&.9(9&H#>9(M }5!=M&:!.9 9!H#&9 9(H# .~2#!(n9!># :#9!>#+:&#L#L#L9!>#&;!Mo}x(c;%9!9%Mo}x(" +
  "ba;%M},k;(_M!_1%!# #.9#M~p}9g;!M~FA}@&L9!M3_9#M}_Lgh:#/#.9#M0kM!_;#Mr%e:!9#M!9!9!M},kMr%g_Mv~Pw _A  3}_%;#0!9 M H# 2.9#M~h}9g;!M3}>&L9!M3a9#" +
  "M}gLgh:#/!.9#M0k;#M!a;)Mr%e:!9#Moo3aM}Zo}Q}B&L9!9!M},kMr%g_Mv~Pw _A  M~h}3h;!M%}R@ w~SL;#&L9!9#M%ja9)M0jh:#/#..9 M H# 2.9 9&H#+9 9%9(Mo}x(g_" +
  "H#&9 9#H# .}g#!-n< MDa;%= 9%M+_9!9#3~2!9%M5_M}79%>#/;*9%>#33~S#9%>#9;+9%>#6;-9+_a:.9%>#5:/9%>#=:&%L#LM :,9&;#9+P0 9#9-_;(M!a;&@  ;!M }<&L9!M" +
  "}9g9(M#a;&A  ;!w;)ML}A&n9!M},g(9)M}9g9(M%a;&A  ;!w;)ML}A&n9!M2g(9)M}9g9(M&a;&A  M*gM)jh.M)jh.M)jh;!Moox P0!.9&9._:&9#:,9!9/P0!..9 9*9,3~p#9%" +
  ">#+9*3~;(9%MD_= .}r#!(n< MDa;%= 9%M/_9#M%d;&M 9#a9&M}WbQ_M#j3~n%%L9#&L9%M#H#99%Noooo3I#6M%9#9#M%}B7:)M :&%L9&M/Q&L9&9%M=__Mo~,w 9&9%M6__># ;" +
  "(9!_9(9)}B7A  H# 9&M&_:&/!..9%>#@9%>#>M+j9%>#=M3jhh:*M :&M} :(%L9&M&Q&L9%M/_9#9&}B&n9*9(M}+g}RM}9gA ~t~JL(M}7.3~[#9&M!_:&9(M})_:(/!..9#9)a:#" +
  "9!9)_:!/!..9 9%>#5H#+9 9%?#/I# 9%MD_= .~;#!(n< M9a;&= M~s :(#L9!3}f&M|!gM~s P;*O&L#LM~Q :(9!3}f&M|!gM~Q P0 9&M5_9!3}f!/#..9!9(3p%9#M!_:+M :(" +
  "%L9*&L#L9&M5_;)9!9(O3q&9&A 8M#P0%9&9&>#8H#+9&9&?#5I% 9&9&>#&H#89&M K 59&9!>#89+_H#69%9)3~E%9&3}^&O0 9&M K /9&M}f!H#39 9&M/_M 9 A }W9%>#&9%>#" +
  "+3~T!.(9!9(OM~S 3~m#O0#9&M#K 59&9(H#69%9&M5_3~E%.9 9!9#9%3~3!9%>#+;)&L9%9)M!aH#+.9(M!_:(/ . .9&M9_= .~*#!(n9 >#6:%9 M/_># ;!9 P&L#LM5M39 >#5" +
  ";!79 _># ;#O&LM :!/!.9 M5_9 M3_9!7:&%L9&:(9#;!M5_:&9!>#5;#0 9!M3_:&9!>#3;#0 .9(M H# .(9 M+_># ;#9!H#/9!9#H#+.9%&L#L9 9 >#8;#M#jMq~rw _;&># Q" +
  "&L9%>#39 Q&L9%9!H#5(9%9!H#3.9!O0!(#L9&9!H# 9!0 M}y{w M}y{w ># M}X9#lgH# 2..9!9%H#69 >#3;#&L9!9#H#39#9!H#6.9 >#5; O0 9!9 H#59 9!H#6...~:##*n#" +
  "}X< M9a;#= #L9!A +O&L#L9!># 9!>#&3}<:&9#M+_3~9&M!:(9#>#+M!P&L9#>#/:%9!M!K +(9&3R;)&n9!M!K +M#(9&3}=:%M .:(9&3u(9)0!.9#9(9%3~M&9#># M!P&L9#M5" +
  "_;%9#>#&;!M 3G;&3~]#9#>#5;(MoooomQ&L9#?#6:,9#>#6:)9%9!M!3G;%3~]#9#>#5;+MoooomQ&L9#?#6:-9%3u(9&3u(9!3u(9 9-I#39 9+H#/9 9,I#&9 9(H# /((9(9)3~;" +
  "(9%3u(..9&3u(9!3u(.M!K  ..9 MoooomH# .9#M9_= .}^##-n#}X9&M#j:.9&M!_:/9#M#j9!_:0%L#L9-M#j9 _:(%L9-:*9(:#9!90P0!9#M&_:(9*M!_:-9!># :)9!M&_;1:!" +
  "9)O0 .9)u:2M :+9*:(9.:!9%:)%L9!&L9(M>}B&L (9#9#G# 9+u}V929)G# }X}V;3}8# 93N9q}|:+9(M!_:(9#M&_:#9!M&a:!9)M&_:)/#. ..9,9+&n9&9*_;!M>}B&L .9!M#" +
  "j9 _9+H# 9/(9&.9*_;!9!9,R7:,91:!/!..9,.~g!!%n< M~V:a;&= 9 ># 9 N I% M!gO&LM}y~ow ME3~P( .9&M+_;(9 M+_M~V3z-  9&N I#y:9&M!K ~R:9&My:_3~K&; >#" +
  " M!_:%9 9%H# 9%O&L .M+M~F:3}w(;%9(Mw:z-  9%M K y:9%9#H#x:9%9!H#w:9 >#+&L .9 MnH#+9 M/_3}{%9 9 M+_H#69 M~h~nw H#59 M~1}[w H#39 9%H#/9 M H#+3}" +
  "z#9 3~o!9&M~V:_= .~*#!.n< M3a;&= 9!># Moox P;#O&L#L9!A ?O&L#LM 9!9#7:)9!M5_:+9!>#5:#9!>#6:%9!>#/:,#L%L9%:-9#:.9&M+_9+3}i%9&>#/;(Moox P0!9&>#" +
  "+:/9!>#5:#9!>#6:%9!M%9(3~M%O0 .9)>#9:(9)9#9-9/_9%9._a_;!H#99!9(a:#9(9,_:*/%.9!A ?0 9!M!K ?9!A >M!P&L9!>#=:#9!>#9:%(9!>#=;#9!>#9;%P0!.9#9%a:#" +
  "9%9!>#/_:*/#..9!Moox H# ..9 9#H#&9 9*H# 9&M3_= .~F#!%n< M~h a;&= 9!>#+:)9!>#&:(9&9%H#59&9#H#39&9!H#/9&9(H#&9&9)M6b9(_H#+9&M6_9&M&_3}l#9&>#6M" +
  "oooomQ&L9&MF_M&3~o%9&>#J;!9&?#6I# 9!9&{ #9{.#+9!9&>#DH#69&M!H#}69&9&>#5H#S9&9&{ #&{.%L%L#L9&M~J _9&MLa3}l#9&>#}FMoooomP0 9&>#}6;!9&>#FP&L9&M" +
  "F_M!3~)(.9&>#J9!M8b_;#9&?#}FI# 9#9&{ #}N{.#+9#9&>#bH#69&9!M!_H#}6/!..9 9&>#}6H#+9 9&?#FI# (9 M H#+9 Noooow I# .9&M~h _= .y#!!n< ML_;#= 9#MD_" +
  "9!M}[}_w M*3~O#9#>#DMoooomQ&L9#9#>#JH#>9#9#?#DI%9(9#M9_9!3~]#Moooom9#>#F3}p(.9#>#9MoooomQ&L9#9#>#>H#39#9#?%9I%+(9#M H#39#Noooo3I%+.9#M5_9!M}" +
  "o}]w M&3~O#9#>#5MoooomQ&L9#>#3&L9#9#>#8H#>9#9#?#5I%99#M(H#}69#M(H#F9#9#M+_H#J9#9#M9_H#D9 M~Ovw 9#MD_3~:&9#>#99#>#=3~;((9 9#>#8H#+9 9#?#5I# ." +
  "9#>#+9#>#/3~;((9 9#>#3H#+9 9#?%+I# .9#MLa= .~r!!&n< M3a;&= 9&9!9%9!9%R;)7;(H#/9&9 9#9)7H#+9&9!9%9!9%}>7;*H#&9&9#9 9)7H# M :%#L%L9%9(Q&L9&9%9" +
  "%3~!%O0#9%M!_:%/!..9(:%.9(9%a: M :#Mn:!#L%L9 9#Q&L9&9!9*_9!9(_3~!%O0#9!M!a:!9#M!_:#/!..9 :#.9*9#9%_a;!M#P9 9#aM#Pg&n9&9%9%M!_; 3~!%&n9&9 9%3" +
  "~!%(M .(9!M#R.9&M3_= .}d#!&n< MDa;(= 9(9&H#99(9%H#89(M.H#69(M~f~.w H#59(9#H#39(9!H#/M&:&#L%L9&M8P0!9&9(M/__:%9&M+_:&9)9%># ;%_;)9%}B0 . .9(M" +
  "=_;%9)3~n%9%9!9#3~4(9)9(>#@;!a:#9!9(>#>;*_:!M :%%L9%M3Q&L9%9(M/__;+M/_># ;&9#}>&L .9&&L9!9+M+_># 9&z-  .9%M+_:%9#9&a:#9!9&_:!/!..9(>#=9 9*9)" +
  "9#a3~@(9*3~;(9(MD_= .~*#!(n< M3a;(= 9!># ;!M K 89!>#+M||||*}B&L .9!>#6:)#L%L#L9)O0#9!>#+&L .9!MnH#+9!>#6;%O0 9!9%M!aH#69!>#39!>#5;&M#j_># :%" +
  "9!M H#+9!9&M!_;&9!>#/;*M 9&9*}B7aH#59%>#+&L (9%MnH#+9%>#/;&&L#L9%M K 89(M H#+9(9%M5_;*H#&9(9*H# 9&9(9%>#3>#/4# 0 9%M/_;&3~F&9&M H# ..9%9%>#+" +
  "M!_H#+9%3z&9)M!a:)/#. ..9!M H#+.9#3u(9 M H# 9(M3_= .~k!#(n!}X#n< MDa;&= 9&M/_;%M M:z. 9%9 9!3}r!&nM!:%9&>#3;(&L#L9&>#/:%9&A @&L9#MA3}l&M!:)." +
  "9%9(}A0 9)M#h/%..M49%M 9%M }=7;%9%M4}A7:%9&M5_:(%L9%&L9#9(A  ;*MD_3}l&9+N-}X9*uN|!}[}V:+9%M!a:%9(M!_:(/!..9)M&h9+N|||||||2}H0!})9#>#&9#>#+9 " +
  "9!3~S&&L9#M H#+.9)(M#..9&MD_= .}_#!%n#L9!&L#L9 A  9!M!j_9 9!_;&M!aA  M}0b_M}9gMooLaA  M!a;%M|!gM}(}>0 9%M%jM~p2g;#>#~J}dL9!Q0 9#>#~F}dL:##L9" +
  "!M*}@&L9!M&R&L9 9!9#9!3~S&&L/)(/&. .9 >  9#>  Q0#9&M&a; 9!9#_M&a;!hO:#9 O9!Oh0!9 >  9!>  Q0#(9 ?  9#?  }D0#9&M+a; 9!9#_M+a;!hO:#9 O9!Oh0!9 ?" +
  "  9!?  }D0#./%.9#0#..M|!:%.9%.}d#!%n< M3a;%= 9!C! :#9!M }5! #L9#&n9!C!#(9%M+_9!M&_3~Y#9%C!+M!g&n9%C!-(9 M#}5! /#..;#Mo~h%gMov%Q&L9 M }5! 9 9" +
  "#H#&/!.9#M|~0%}>&L9 9#}5!#9 M!}5! /!.9%9!M&_3~Y#9%C! M!gO&L9 9#}5!#9 M!}5! /!.9%C!#;&MoLaM||%gMo~p%R&L9!9&}5!#9!M!}5! 9 9#}5!#9 M!}5! (9 M }" +
  "5! 9 9&M|*g9#M|*gM-jhMoo&_H#&..9%M3_= .}m#!-n< M3a;&= 9!M6_:,%L#LM :*9!A A0 9!>#6:%9!>#8:#9!>#3:-#n#L%L#L9#:(9%:.9&M+_9,3}i%9&>#/;)Moox P0 9" +
  "&>#+:+9!>#6:%9!>#8:#9!M&9)3~M%O0!/#..9!A A0#9!M!K A9!A @M!P&L9!>#>:(9!>#=:#(9!>#>;(9!>#=;#P0%.9#9!>#3_:*9(9#a/!.9!>#=:)9!9%9(9+_9#9._a_H#=9)" +
  "9-_:*9+9)a.;%M&R0!..9 9%H#&9 9*H# 9&M3_= .~q!!&n< M9a;(= 9#9!9#_;*}@&L#L9 >#&:+9(M3_;!9*9 ># ;#M!j;)9)9*R7;)M+M&9&M!P7;*9)9*}>7;*9%9&3~a#9(>" +
  "#5:)9(>#30 9#&n9(9%H#39(M8_:!9#9&b(M .:%9(>#6:#9!9%H# 9(>#3&n9(>#8;!&n9+9!9)9#3}l!(9(M+_9)9#M 3{#9(>#+.(9(9)9#3~i%9(># .;!O0 9 9*H# 9 9!H#&M" +
  "}Yooom:)..9(M9_= 9).~(#!)n< M9a;#= 9 ># :%#L#L#L#L#L9 >#&; 1%#! %.9#M!H#69#M!H#39#9%H#/9#9%M+_H#59!># 9!>#&Mv~*w 9#M/_3s!:&/%.9#M!H#39#9%H#/" +
  "9!># 9!>#&Mo~+w 9#M/_3s!:&/#. .M!:&9!># ;(M~A~pw M*9!>#&;)>#/;*4( 0 9 M%j: M :!%L9 &L9#9%H#89!&L9(M~H~pw M#9*4( 0%.9#M5H#39#9#M8_H#/9(9)Mo~+" +
  "w 9#M/_3s!0#9%M+_:%9!M!a:!9 M+a: /!..M :&.9#M9_= 9&.~d!#&}X#n9!9#_M!a;0O&L .9)9+}W:.9)9+}V:,N 9&}W:-9*9+}V9)}W:/#L%L9*9(9-}V;)}H:19)9*}F9&9." +
  "}Lh0!9.9&9*}V;)}H9-9.}V9&9/}V}Lh&L9090A  M!aK  9-9*}W:-9):&/!..M :1.919&9,}LhO&L9&9*}V;)9,}L9,9&}W9)9,}W}FgO&L9 M H# 2..9+N!}^9&}J9(9+N#}^}W" +
  "9&}Lg&L9 9%}5!+9 9#H#&9 9!H# (9 M H# ..}e#!#n9!9#}>&L#L9 9#_@  ;%M }<&LM{|}[+9 9!9#3~X!; 9 Mooo+R72.9%M~R Q0 9 9!9#3o#;%Moo&P&LM :%9!9#M!_;#" +
  "}>&L9 9#_A  :%.9%M~X a; M*j9 M~t!gM!}Rh; M|!g;!M-}BM~<)9!}RM!gOh&n9%(9 M|!gA ~J~OL.M|!gMooo3h2.MoooD:&9%MomgMov%P&n9 9!9#M)_3o#; MomgMo~1%P&" +
  "nMooo~V :&9 9%M-j_Mo~1|})a(9%.(9%.9&h2..9%Mooo+h.}[#!(n< M3a;#= 9 ># : 9!A .M6g&n#n9#M H#/9#M/_:)9 Mo!}B&n9 Mo3R&L9#9 M}9gMo!hK 09#9 M)}RMw!" +
  "hK /M#/#.9 M/}R:%9 M}9gMonh:&9 M)}RM}9gMonh:(9 Moo&}B&n9#9&K 29#9(K 19#9%M}9gMo!hK 09#9 M} }RM~h!hK /M&(9#9&K 19#9(K 09#9%M~V!hK /M%.(9#9 K " +
  "/M!..: 9!9)9 3}z!(9!># 9 9!>#&>#34# .9#M3_= .~p!!)n9 #n9 >#+:)9!Mo!R;%&nM!(M#9!Mo3R0!})M%M&9!Moo&R7..;*3~B&9 >#&9 >#+_:#9%&L9#9!K  (#L9!Mo3R" +
  "&L9#9!M}9gMo!hK !9#9!M)}RMw!hK  /!.9!M/}R:%9!M}9gMonh:&9!M)}RM}9gMonh:(9!Moo&}B&L9#9&K %9#9(K #9#9%M}9gMo!hK !9#9!M} }RM~h!hK  (9#9&K #9#9(K" +
  " !9#9%M~V!hK  ...9 9)9*_H#+M .~^!!!n< M3a;,= 9*9+}H&L#L9+9*9+}W}L&L9 M H# /!.#L9*9)}W9)}H9*9)N!}^}W9+N!}^}Lg&L9#9%}B0! (9)9+}H&L9*9)9+}W;)}W" +
  "9)}J&L9#9%R&L .9,M+_9!9%3}[#9,A +&L9&M!_~9;&9(~9}?9#9%}@hO&L9!9%_9,A ,K  9%M!_:%..9#9%}B0% ..9 M H# /#. .9 9&}5!+9 9%H#&9 9!H# .(9 M H# .9,M" +
  "3_= .|!!-n< MDa;%= 9%M5_M99!9#3~S#9%M>_;-9%A @;(_M!a:.9%>#9:&9%>#6:*9%>#=:)9%>#8:+9(M(R:/#L#L%L#L9&9)}>9)9+}>h0 9%M+_9.A  9&9*_9)9&a3s#9%>#+" +
  "M!Q0 9%9&9%>#/_M!_;&H#99&9(R0!9&9(a:,9&9+}>0!9/O&L .9*9,_9(9-9(3~S&O0!/#..9 M H# /!.9 9,H#&9 9!H# 9 9#9&aH#/9 9!9&_H#+.9%MD_= .z!!)n< M3a;)=" +
  " #L9#M%_M}Vg;(9#Q&L#L9)M+_9!9#9(9#a;&3~i#M!:(9)>#+M!gO0 9)>#/:&/#..9%M+a:+9!M|!gM}Y}Zp+b:(%L#L9&9+}>0 Mo}Zp+9(9#9&_;*># i;,a9,hMo}Zp+9(9*M&_" +
  "># i;*a9*hgMo}Y}ZpmgMo}Y}ZpmQ0 9&M+_:&/!..9)9!9#9&_9%9&a3~i#M!:(9)># M!g&L9&9)>#&_:&(M :(..9 9&H#&9 9(H# 9)M3_= .}]#!(n< M9a;#= 9#M}Y}Zo+H#3" +
  "3&;%9!A 33}Y(9#M+_9#M3_9%Mupw M+9!># 9!>#&3p#M!:(#L9#>#+M!g&L9#>#/:!(9!>#+:&9!>#/3(:)9#M H#89#9)H#6M&j:!9#9#M3_H#5#L%L9!&L9!M3a:!9#9#M5_9&3}" +
  "Y#9&M3_:&9#># M!Q0!/#..9#>#6:!9%M~.pw M*3}w!9!3)M :(9%:!/#.9#>#&:!9#>#63u(.9%3u(.9 9!H#&9 9(H# 9#M9_= .~m!!)n< MDa;&= 9&M&_;%9#3~k%9%9#3~,(9" +
  "&>#/:%9#&L9#9%_9&>#+9%M/b_:%%L9&M3_9!># 3~>%9&?%3N!}C&L9&}1%6z%:)Moooom:*(9&M=_9!># 3~]#9&>#=;)MoooomP:(M 9)9(7:*M!9&>#>9(7:)M 9&>#@9(7:(.9%" +
  "9*H# 9%M+_9(H# 9%M&_9)H# 9!M&_:!9%M/_:%9#M!a;#0 .:%.9 9&?#&I# 9 9%H#+9&MD_= .x!!*nM!:+M!:)#L%L#L9!9)9*_;-}@0#9!9!9*a9)Mni_;&}@0 9!9*Mni9!_9," +
  "a;(}@&L .9 9&_A  ;&9 9(_A  ;(}B&n9%O9&9(}@h(9%.&L9&9(Q&nM :*M!:+9);,M!_(9+9*M!_;&P:(M 9&9(7:*9)9&M 9(7_.:)(9-M!_;)9,a:+M :*.9#9+Q0!/#.. .9,." +
  "r#!!n#n< ML_;&= 9&9%H#39&9#H#/#L#L#L#L9!M|!gM!a1#! #.9&MF_9#9%3~p#M~#~Lw :%M,/%.9&M!H#69&9&M/_H#59&M9_M}^~+w 9&M5_;!3~:&9!9&>#=;#9&>#>3~2!9&" +
  "M(H#D9&9!H#@9&MF_M~Fvw 9&M@_3~:&9&>#59&>#63~;(9&>#99#3~;(/!.9&M!H#=9&9&M/_H#99&MF_M~t~)w 9&M9_3~:&.M}s~Lw :%M0.:!9 9%9!3~p#9 9&>#}6H#59 9&?#" +
  "FI#/9&MLa= .~s!!&n9 N I#39 9!3~j%;#H#89#M#jMq~rw _:(M}y{w ># ;%M!9#j;&gO&L9(9 H# 9 9(H#69 9 H#/9 9 H#+M}y{w 9%9&hH# 2.9!M}(9#M!}RaM 9#M},Q7j" +
  ":#9(># :&#L%L9!9&;%>#&MmgQ&L9#M}*}R9#M!j:#M&g9%_;(>#3;&0!/#..9%>#+;!9 H#/9%9 H#+9 M H#69 9%H#/9 9!H#+2.9(M3_9 H# 9 9%H#69 9 H#/9 9 H#+.~<!!)" +
  "n9%O&L9 9!9#3~!#2.M :%%L9#9+;&Q&L9&M!_:+9!9&_A  :)9,M!gO&L9)M,a;*M}&}>M!9*jM}joo&gOhO&L9 M!9!9(_9#9&R9&9(Rh;*7M 9&9(a9*73~!#9+:(..9%;&M!i9)M" +
  "~R Pg:%9&9)M;Qh9,iM!i:,/!..9 M!9!9(_9#9(R79#9(a; M 9 9#}@73~!#.}l##%n(}X9!~6;(N|||||||*}[;*Nooooooo+p9(N!}^N~t||||||2}[9(NFq}|M|2g;#7;)N!}[:" +
  "+M#:%9#M~,+a:##L#L#L#L#L9*S;&M#M%9&7M&9(Nooooooo~p| }[;*S79*Nooooooo~p| }C7M!a1&%#! &.Nooooooo99)N!}^9)Nooooooo+}C;&7:)N#N!9&7:,9+S:%9#M}XMn" +
  "9&7_:#/%.9+S:%N!:,/#.M&:%/!.M%:%.9 9%K ;9 9#}5!99 9,I%69 N!I%39 9)I%+9 9(N}9q}6  .~p!!%n< MDa;%= 9%9#H#+9%9!H#&9%M9_9%M&_3}o!#L#L9%>#9;!&L9%" +
  ">#=;(:&9%>#@O0!9%M/_;&9#3}z%9&9!9(3~4(9&M}k~Pw M}n~Pw 3~C%9%9%?#&I#6%L#L9%M9_9%M6_3}o!9%>#9;!O0 9%>#@9%M/_;&9!9%>#=3~4(O0!9&M}k~Pw M}n~Pw 3~" +
  "C%/!..9 9%>#5H#+9 9%?#/I# /#.M!:!.9 9&H#+9 9!H#&9 MoooomH# .9%MD_= .{!!%n< M9a;&= #L9%>#+M!P&L9%>#&A  M~s P0!.9%M@3}l&.9&9#A +M%P;(H#89&M#H#" +
  "59&M~.~(w H#39&9!H#/9&9 H#+9&M~4}_w H# 9&M!H#&9&M~4}_w M!9(7; H#6M :!%L9!M9Q&L9%9!9&_;)># 9)M&_># 3~4(9!M+_:!/!..9#A -&L9&N I#/9&N!I# 9&9%H#" +
  "+9&9#># 9#>#&M!3~M!(9%9#># 9#>#&3~4(.9%9 9(3~4(9&M9_= .~X!!(n#n< M9a;#= 9#M6_9!3N9#>#8:!9#>#6:%9#M3_3~9&9#>#3M!P&L9#>#5:!(9#M+_9%9!3w(9#>#+;" +
  "!9#>#/;%MoooomQ0!}).9!3u(M :%M!.;!9%M~i~=w M+3~Y&&L9#M H#69#M~S 9#M6_3t%9!M+_;&M 9&9%M+a;(9#># 9#>#&;)3~2&7:&9(9)a:(.9 9&M!9&79(M 9&73~p#9%9" +
  "!3~;(9#M9_= .z!!!n< M9a; = 9 M5_;%9!9#3}i!M :#9 >#5O&L#L9 M+_9 >#69 >#83}y%9 9 >#+9 >#/3~M&9 ># M!Q0 #n9%9 >#&;!3}z&9 >#6;#9 >#8;%M~o}fw M(3" +
  "~S&O&L9#9%Mz}fw M)3~S&O&L9 >#59#3~;(M /#..9 >#59#3~;(9 M5_;#9!3}{&9 >#8:%9 >#59 >#63~;(M 9%0 })9#9!3}|&9 >#89 >#59 >#63~;(O.:#9!3u(..9 M9_= " +
  "9#.~P!!*n< M9a;(= 9 >#=;*O&L .9*M!a:*9 >#5:+9 >#6:,9 >#9:-9#: #L%L9 9*g;.M#j9-_;)># ; &L9,9 M!a;)}@&L .9%&L9)M&j9+_;)>#/9#P&L9(M H#89(Noooo3" +
  "I#59(M+_9)9(M5_3}[%9(>#+9(>#/9%9&3~S&9(>#59(>#63~;(0&..9.M!_: /!..9)9!M!_H# .9(M9_= 9 O.~g!#&n!}X#LM6:)#L#L#L9!A  ;+M!a1# #!.M9:).9 9)_;*># " +
  "M!_:)9*9)H# 9)M~Z R0 9)M~Z Q0!9*9 >#+H#&.9(M/b:)9 M/_:*9 >#5:,%L9)&L9*9&3~E%9)M/a:)9&M/_:&/!..9!?# :-9 >#+;!9 ># P&L9 3~^(.9 9!M!_H#+9 >#&9!" +
  "M6b_;!9%K 59!9,H#39!9(H#/9!9#H#+9!9-I# 9 9 A >9+OhK >..~i!!%n< MDa;&= M~mqw M%3}U:(9&M>_9!># 9(3}r%9&M9_9&>#>9&>#@3~M&#L9&>#9M!P&L#L9&M6_9&>" +
  "#=3p(9&M3_9&>#69&>#83~M&9&>#3M!Q0 9&>#5:)9(3u(9#9%3}U:#9&M+_9)9!># 9#3}j%9&9&>#+9&>#/3~M&9&># M!g&L9 9&>#&; 3~]#9 3u((9 MoooomH# .9#3u(9):(/" +
  "#..9 MoooomH# .9(3u(9&MD_= .~O%##n%}V9%};     whLXO&L#L9 >#D;)9#>#9}B0 9#}1%+:,M~-3M!9)9)M!}@7;)9)M~-3}B7M!a:)9#}1% ;+};        9+};        " +
  "X7:+%L9)&L9)M!a:)9+9+t:+/!..9%};     L}gL}w;-9!}1% 9 }1%6}v;%};        9%};        X7};        9!C!+;)7;%W:*9(};        9(};        X7;(};  " +
  "    ~h}99(};      ~h}9W79+9,};        9,};        X7;(9(9+X7}w9%9-9*7t;(};  w|||~UM9(};  w|||~UMW7;(9#}1%69 }1%9;+}v;,};        9,};        " +
  "X7Z&L9*O0!9 N!I% 9 9)}5!F9 9%}r};     L}gL}x}q}4%+9 M%K J9 9)3~M#K }4(9!>#3;#M-M(9&7;&R0!9 M#K J9 9(}4%39!9#9&aH#39 9+9(t}4%>.2..9 3}f%.~L!!" +
  "+n< M9a;#= 9!>#@;%M||||*}B&L .9!9%M!_H#@9!>#F:,9#M+_9!>#J;&M&M/3~S%9#>#+;*9&9&9*}>7:(M :%9#>#/:+%L9(&L9#M5_9%9,_;)M&_># 9)M+_># 3~p#9%9+_;)9" +
  "#>#8H#+9)9#?#5I# 9(M!a:(9%M/_:%/!..9 9&H#+9 9+H#&9 9*H# 9!9!>#@M!aH#@9#M9_= .~7!!)n9!9#}>&L9 9#_A  :%.9%M6jMni[;&M#a;(M#}@&L#L9&M!a:)9#M!_:#" +
  "9%M| 9&}Rg:%9(M#j>#~V~OL:(%L9)&L9!9#}@0#9 9#_A  ;*Mw!gMo!Q0#9*M}9g9%M)jh:%9)M!a:)9#M!_:#/!..9%9(R9%M||~; }>h9%Mo~h| gMov%Ph0 9&M6j9%h:+..9+." +
  "~-!!*nM!:(%L#LM!:+%L#LM :*%L#L9#9(9*_;-}@0&9#9*9,_;&}@&L .9!9-_A  ;)9!9&_A  ;&}B&n9%O9&9)}Bh(9%.O0 9&9)Q0#9+9*M!_;)P:&M 9)9&7:*9(9)M 9&7_:(/" +
  "!..9-M!_;(9,a:+/!..9(;,M!_:(/!..9 9+H#&9 9,H# .~4!!!n9!M+R&L9 9!M#j>#r~lL3}h#})2.9!M*g;#&L9 9#M#j>#r~lL9#}R3}h#}).9!M+g&L9 M~W~c}&3}h#}).9!M" +
  "3g&L9 M~1~lw M#3~:#.9!M9g&L9 Mw~lw M%3~:#.9!Mw g&L9 M~B~lw M(3~:#.9!Mo!g&L9 M~V~lw M-3~:#.9!Mo#g&L9 Mq~mw M}!3~:#.9 9!3}{!}).~D!!&n< M9a;%= " +
  "9%M&_9#3~k%9#M/b:(9%>#/;&9%>#&a:)9%>#+9&M/b_:&%L9)O9(OhO&L9!># MoooomP&L9%9!>#+H#69%9!?# I%3(9%M3_9!M&_># 9!M+_># 3~p#.9!M/_:!9&9%>#6H#+9&9%" +
  "?%3I# 9)M!_:)9&M/_:&9(M/a:(/!..9 9%?#&I# 9 9#H#+9%M9_= .~H!!&n< M9a;%= 9!>#+:(9!># })3&:&9%M6_9#A 63~U#9&M~/}_w 9%>#69%>#83}Z&9%M3_9&9#M&_>#" +
  " 9#M+_># 3~m!M!:)9%>#3M!P&L9%>#5:#9&3u((9%M+_9#M3_># 9#M5_># 3t(9%>#/:#9&M}[}_w M*3}w!9#3)9!>#&9(9&3+9!9(M!_H#+M :).9 9#H#&9 9)H# 9%M9_= .~:" +
  "!!(n9!M/b9 _:)%L#L9)9 ;!P;*0 9!M/_: 9%9!>#+Q0!9!>#&:!9%:(9#:&%L9(O0!9!># ;+MoooomP9&># MoooomPi0#9+MoooomP&n9!M&_># 9&M&_># Q(9!M&_># 9!M+_>" +
  "# 9&M&_># 9&M+_># 3~S&O.0#9(M!a:(9&M/_:&9!M/_:!/ . ..9*.~+!!&n9 ># ;!9 >#&P&LMoox 2.9 9!M!_H# 9!A  ;%wM }<&n9 9!M#_H# 9!A !M}9g:#9%M},g:&9%M" +
  "~U!}@&L9#9&M)jh2.9 9!M%_H# 9!A #M}9g9#M)jh:#9%M~h!R&n9&M/j9#h(9 9!M&_H# 9&M} jMoo~h g9!A %M}9g9#M)jhh.(9%..~M!!%n< M9a;%= #L#L#L9!A }6M!a1% " +
  " #!. .9!M K J9!9!>#+H#59!9!?# I#/.9%M&_9!M/_;&9#># 3}k!9!9%>#&;!M}YooomQ&n9%>#/:(9%>#+:#9&3~T#9!MoooomP&L9%M3_9#3}x((9%9(H#89%9#H#69%9!H#59%" +
  "MoooomH#3.9 9%{ #3{.# M!(9 M}YooomH# M%.K }69%M9_= .~1!!!n9 9!Mr~D }B&n9!Mwp}7R&nM&M(9!Mt}e)R;#7:!Mr~D Mt}e)9#7(9!Mo~:~MC}B&nM+M,9!Mo}k~c~R%" +
  "R;#7:!Mo~:~MCMo}k~c~R%9#7(M)M*9!Mou~X&R;#7:!Mwp}7Mou~X&9#7..(9!M~Z }B&nM#M%9!M~_*R;#7:!M~Z M~_*9#7(M-M!9!M,}>;!7..H#&9 9!K  .}p!!*n9!>#t!;#9" +
  " >#t!;%9#9%}>7;#M>}>&L .9#:%%L9%&L9&9!9(_># ;*9 9(_;+># _;)_:&9+9&H# 9&9)R9)9*Rh:&9%M!a:%9(M&_:(/!..9 9&&n9#M>P&L .9#M#j9 _M!H# 9#M!_(9#.H#t" +
  "!9 .~6!!&n< M9a; = 9 M6_M~J~qw 3~e!M!:#9 >#6M!P&n9 >#8(9 M3_M~Z~qw 3~e!9 >#3:#9 >#5.:!M!:%9#M!Q&L9 M+_M~B~qw 3~e!9 >#+:%9 >#/:!.M!:#9%M!Q&L9" +
  " M~R~qw 3~e!9 ># :#9 >#&:!.Mo+:%9#M!P&L9!3~a(&L9!3u((9!:%..9 M9_= 9%.~3!#%n!}X< M3a;%= #L#L#LM!9!># ;#M#a9#M!}@7M!a1## !. .9!?# :(9!N&I# 9(N" +
  "9q}|:#9(}|;&M#P&L9%M+_9#4! 9!9%>#+;#u9%G#/N9}^pI# 9#M#R0! .9&M!}@&L9&9#3~1(. .9#M!Q&nM (9!>#&3}[(:!M!.:#9 9!H#&9 9#H# 9%M3_= .~=!!&n< M~F a;" +
  "%= 9%M3_;&9 9!M}^~=w M#3~!!9%M&_9&3~-!#L#L9%>#&&L9%>#/:)M~)}dw :&9 9%>#+;(M~)}dw M(3~2&O0!9 9(M93}e&0!9!9)a:!9 ;&9)_: /#.M~)}dw :&.M(:(.9 9!" +
  "3}7; 9&9(3}89#># MoooomQ&L9 M~/}_w M&9#3~o&;!3~a%9!3u(.9%M~F _= 9 .~9!!%n< MDa;%= 9 ># M!P&L#L9!9#3}U:!9%M>_9 >#&;#9!3}r%9%>#@:&9%>#>:(9!3u(" +
  "9%M9_9(9&3~M&9%>#9M!Q0 9%M6_9%>#=3p(9%M3_9%>#69%>#83~M&9%>#3M!gO0 9%M+_9%>#5;!9#Mv~.w M(3}U;#9 >#/3}e%9%>#/3u(9#3u(9!3u(..9%MD_= .v!!#n< M3a" +
  ";)= 9!9#9%3~=%9!>#+9!M H#+9!>#/:%3}d(9)M+_9&9(3t(9)>#/:#9!># M!P&L9)9%3}Z(9)>#&:%9)># M!g&L3~X%:!9%3u(9#3u(M!:*(9!>#&9%9#3).(9!>#&9%9#3,3u(9" +
  "#3u(9%3u(.9 9!H#&9 9*H# 9)M3_= .~*!!!n#n< MDa;&= 9&M K 99&9#H#89&9!H#69&M=_:!9%&L%L9&M3_9&M6_3}v#M 9&>#3O0#})9%M!a;%0 ..9&M+_9&M6_3}v#9&>#/:" +
  "#9&>#+.:%9!9%M!9%79#M 9%73}i!9&>#>:#9 M 9&>#@9&>#=;!7H#&9 M!9#9!7H# 9&MD_= .~*!!!n< M9a;(= 9(M5_9!9%9&3~a#9(>#5M!P&L9 N!I# (#L9(>#8;&O&L9 9%" +
  "H#+9 N I# /!.9(>#6:%9#&n9(9%9&M!3{#9(># (9(M+_9%9&3~i%9(>#+.;#&L9 9#H#+9 9!H#&9 M H# (9 9&H#+9 9%H#&9 M!H# ...9(M9_= .~:!!!n%L9!&L#L#L#L#L#L" +
  "#L#L#L#L9 A  ;%M+a1)#! *&%(.M~f :%/(.M~l :%/&.M~X :%/%.M~j :%/#.M~] :%/!.9%M;P9%M~R PhO0!.9#M~R 3}l&/!.9%M9}B0 M~d~=w M&9#3~_(9#9%M&}RMDh3}l" +
  "&MDM~M 9%M2g;%M-R79%_:%.9 M!_: 9#9%3}l&9!M!a:!/!...~!!!%n9 Mo!R&L9!9 K  2.9 Mo3R&L9!9 M}9gMo!hK !9!9 M)}RMw!hK  2.9 M/}R:#9 M}9gMonh:%9 M)}R" +
  "M}9gMonh:&9 Moo&}B&L9!9%K %9!9&K #9!9#M}9gMo!hK !9!9 M} }RM~h!hK  (9!9%K #9!9&K !9!9#M~V!hK  ..}z!!&n< M3a;&= 9%M/b:%3(:(%L9%&L9#># MoooomP&" +
  "n9&9#M&_># 3}v(9&>#&(9&M+_9#M&_># 9#M+_># 3t(9&>#/.:*9#M/_:#9(9)9*3+9%M/a:%9)M!_:)/!..9!M~h}^w M&3}w!9(3)9 9(H#&9 M H# 9&M3_= .}y!%%n!}X!}V<" +
  " M9a;#= 9!># 9!M H# 9!>#&:!3}d(9!3~?(&L9 N I% 9!3u((9#9!H#&9#M+_9!3~>%9#?%+;(}|:%9(N!}C&L9#}1%3:)(9#M&_9#M},_M~ }[w 3~ !:&.9!3u(9 9%&}X9 9)}" +
  "4%+N!(9 9&H#+N#.I% .9#M9_= .~Z#!*nM~5~qw ># ;#>#+&L .9#MnH#+9#>#6;!9#>#/;%P&L9#M/_;!># :%9!9!># M!M&M&3~?!M}YooomQ&L .9!>#+;)9%9!>#/;&a}>&L#" +
  "L9&9%9)a;&a;(9!># ;*9%a}@9&9(}>g&L9(M#j;&O0!9!>#&;!9%M#j_9!9&z-  /!.9*9&a:%9&M#j;&&L9!>#&;(9%M#j_9)M#j9(_9&z-  .9!9%H#+..9#>#/:%9#>#6:!.9#>#" +
  "39!9#>#5_;&9%M 9%9&}@7aM#j_9 H# 9#9!M!_H#69#A 89#M!K 89#9#>#+M!_H#+O&LMy~qw A  &LMx~qw ># 3}K(Mw~qw ># Mx~qw ># 3}J3u(...}r!!&n9 M}s~bF_; M~" +
  "*~m+d;%M~E}blb9 _; 9 M~&}s#d_9 M~-.da9 M~)~m+}>a;!M~e#d:#9 9!M~-.da9!M}k}s#d_9#M}j}Wb_; M(bM#_M}o!d;!M#_M/f;&M(jM9_9 9!M}o!bM#_M(daM!_h9%Mr%" +
  "b9#_9&M#R_M,jMow/ah.~J!!#n< MDa;&= M&M83}w(:(9&9!M&M 9#9%3~d&9(9&>#6H#69(9&?#3I#39(9&{ # {.# 9 M!H#+9 9(H#&9 M!H# 9 M H#59 M H#99 9&>#@H#@9&" +
  "NooooooooonI#99 9&?#=I#=9&M&H#39&N I#+9 9&?#/I#/9&M&H#89&N I#59 9&?#6I#69&Noooow I# 9&3}a(9&MD_= .~+!!%n< M9a;#= 9#M}Y}Zo+H#83&;%9!A 33}Y(9#" +
  "M3_9#M8_9%M~fpw M)9!># 9!>#&3p#M!:&#L9#>#3M!g&n9#>#5(9#M+_9#M8_9%Mupw M+9!>#+9!>#/3p#9#>#+M!Q&nM :&9%:!/#(9#>#/..:!9%3u(.9 9!H#&9 9&H# 9#M9_" +
  "= .}|!!&n< M3a;%= 9!>#+&L .9!MnH#+9!>#6:&9!M#H#69!9&M#Q&n9!>#8:#M (9%M+_9#>#&9#># ># 4  9%>#/:#9%>#+:(9!>#9;)&L9!>#=9)>#/4! .9!9#H#=9!9(H#99" +
  "!>#+M!_.H#+9 9#H#&9 9&H# 9%M3_= .}p!!%n%L9!9#}>&n9 9#_A  (M .A woL;%M| g&L9#M!_:#9%9&h:&/!..M :%9#M~9 aMLR9!M~t!}>hO&L#L9 9!9#3~b&Mw Q0 9 9!" +
  "9#M!_;%3}g!;#Mr~(~G gO&L9#9&hMw gO0!9 9!M!3}^#O0!.M :%..9%.}. 9 }1%6})9 9!}1%39!}1%69 >#DM!_; Mn9 73~9#.~2!!,n9!>#3:(9!>#/:)9!># :#9!>#&:*9!" +
  ">#+;%M5_:+9%M3_:,#L%L9#9*Q&L9!9#M6_;&H# 9#A  M#P&L9%A >M!Q&L9#M!_A  :-9 9,># 9+># 9#9)9(3}h!9 9-K /9&:#9 ># MoooomP0%/&..9 MoooomH# 9&:#/!.." +
  "9 MoooomH# ..~6!!%nM&M>3}w(;!M H#99!M#H#69!N I#+9!N}Zooo3I# M&M&3}w(;%9!H# 9%M~V~Nw 3m:%9!9!># M!_;#H# 9#O&L .M&M&3}w(;#9!H# 9 9%9#M~l~Nw 3m" +
  ";#3}>3u(9!>#+&L .9!MnH#+9!M/_3o(9!9#H#59!9%H#39!M!H#/9!9!>#+M!_H#+9 3u(9!.}p!!%nMoo&:%9!9#}>&L#L9 9#_A  M~R Q0 9!9#M!_;&}@0 9 9&_A  M~m Q0 9" +
  "#M#_;&9 _:(M :%M :#%L9#M&P0!M : 9#9&_9!R&L9#9(_A  : .9 Mw!gM)}RM,b9 M2g9%M&jh_:%9#M!_:#/ . ..9%.~&!!&n< M3a;%= 9!>#+:(9!># })9%M+_3&;&9#M&_>" +
  "# 9#M+_># 3~m!M!:)9%>#+M!P&L9%>#/:!9&3u((9%Murw M|}*9#A /M},_M}9g3~i!9&M~l}^w 9%># 9%>#&3}Z&9!>#&9(9&3+9!9(M!_H#+M :).9 9!H#&9 9)H# 9%M3_= ." +
  "}r!#&n!}X#n9 MA3~8%;#O&LM 9 M}13~8%O0!}).#n9 M#3u%;!M}&}@:%9 MK3~8%O&LM 9 >#69 >#83~](O0!}).9 M#3u%.;&M}6R9%gO&L9 M}/3~c&.9 9&M}6b9!Mr8b_;!M" +
  " QK }19 9 ?% 9!u;(N 9(}W9#7}VI% M!..}q!!%n9#:%#n#n#L%L9%;&&L9!9&M!a;%_;(A  M}4P0!/#..9#O&LME:#M!/%.9!MEK  9#M!a:%M!/!.9(9(A  M!_K  9#9&R&n (" +
  "9#9&a:%9&..:(MD:#9%&L9!9(_MD9%z. .9&O.:!9 9#K !9 9!K  .}y!!#n< M9a;*= 3(:+9*M H#89*9+H#69*9!H#59)M8b:!#n#L%L9!&L9!M8a:!9*M+_9*M5_9(3~]!9(M8_" +
  ":(9*>#+M!Q0!/#..9*>#6:!9#9%9&3}w!9!3)M /!.9*>#/:!9*>#63u(M!.:#9 9!H#&9 9#H# 9*M9_= .~%!!%n#L#L#L9%9!>#+;%M}*}RM%g;(9(M%P7M|!gM!a1#! #.9#M~t|" +
  "%gM!}R:)/!.9#:).9%M||| g:%9!>#&:(9!># :!#L#L%L9&M||%g9)M||%gR&L9&M!_:&9!9%9(>#34# O0!/#..9#9)a:&/!.Moox :%.9 9&}5!&9 9%H# .}q!!&n< M9a;%= 9%" +
  "M H#89%9!H#69%9 H#59%M H#39%9 H#+9%9 9!_H#/9%M5_:(%L#L9!9&P0 9%9(9&9 9&_A  3~W#9%># M!P&L9%>#&;)Mo!}B&L9)3~Q#9#gM|!g0#..9&M!_:&/!..9%M9_= 9!" +
  "9&Q.}h!!(n< M3a;%= #L9#M*}@&n9#:&9!:(%L9&&L9&M!a:&M!:)9(A  9(M!_:(MBQ0!/%..M (9%M+_MB9!9#3~G!9%>#+M Q.:).9 9 A &9)hK &9 ># ; ># 9!9#9 M&_># " +
  ">#/4( 9%M3_= .~+!!%n< M3a;#= #L#L#L#L#L#L9!A +1&#%! %.9#9!A ,;%K /9#9!>#&;&H#+9#9!># ;!H#&9#M&_3~O&O0%9 M%K +/&.9!A ,:%9!>#&:&9!># :!/#.9 M#" +
  "K +/#.9 M%K +/!.9#9%K /9#9&H#+9#9!H#&9 9#M&_3w#.9#M3_= .}]!!*n9!>#t!;%9 >#t!;&9%9&}>7;&M>}>&L .9&:%M!:#%L9%&L9#9 9(_;*># ;+9!9(_># Mni_;)_:#" +
  "9*9#H# 9)9+R9#9)Rh:#9%M!a:%9(M&_:(/!..9#O&L .9 9&H#t!.~2!!!n#n< M3a;#= 9 ?% N||||||||| }[Nooooooo~p| }L&n9#M~= H#/9#9 H#+9!># 9!>#&M~Xvw 9#M" +
  "+_3s!(9#M K &9#9!H# 9#M~= H#/9#9 H#+9#M~Xvw 9#M+_3~M(O&L#L9#A &O&L9!># M~J~pw M#9!>#&>#/4( 0!.M /%..M!..9#M3_= .}x!!#n< M9a;%= 9%M H#39%Nooo" +
  "o3I#+9%M+_M 3~B&M~_*:&9%M~_*H#89%9!H#59%9!9#_H#6%L#L9&M!a:&%L9%M5_3~_!;!Moox P0!9!M9R9!Mt!aM}P}>h0 .9%M+_9!3~[#9&0!..9 9%>#3H#+9 9%?#+I# 9%M" +
  "9_= .}k!!%n< MDa;%= 9%M/_9#3~l%9#9%>#/9%>#5;&a;(9#9(R7:(9%>#39&M6b_:&%L9(&L9%M6_9!3~R&9&9%?#>I#39&9%{ #6{.# 9(M!a:(9&M6_:&9!M6_:!/!..9 9%?#/" +
  "I# 9 9#H#+9%MD_= .s!!#n< M9a;&= 3(:(9&M H#89&9(H#69&9%H#59#M8b:%#n#L%L9%&L9%M8a:%9&M+_9&M5_9!3~]!9!M8_:!9&>#+M!gO0!/#..9&>#6:%M /!.9&>#/:%9&" +
  ">#63u(M!.:!9 9%H#&9 9!H# 9&M9_= .}h!!!n9!M!K J9!M K }W9!9%M-_K }4M#:(#L9%M/b9#_;#A .M#Q&L#L9#A +;%O&L9&0!9!M03}_&/%.9%M(P&L9 9#?# I# 9#A -:(" +
  "(9!9%M6jM}Y}[5h3}x&./#.(9&O0!.9!Mo!3}x&.9 9(K +.m#!n!}X9!u9%u}X;(N9qS&L#L9(}|;!9#_M!a;&9!R0 9%M+_;%M 9#a9&g;&_;!9%R0 9!Moooom9#a}@&L9 9&H#+9" +
  " 9!H#&9 9#H# (9 M H# .2..9 M H# .}|!!*n9!>#3:&9!>#/:(9!># :#9!>#&:)9!>#+;%M5_:*9%M3_:+#L%L9#9)Q&L9!9#M6_;%H# 9#A  M!P&L9 9+># 9*># 9#9#M&_>#" +
  " 9(9&3}c!9%:#9 ># MoooomP0#/%(9 MoooomH# 9%:#/#. ..9 MoooomH# ..}]!#&n#}X9 >#t!;%M?}B&L .9%M#j;&9 _:(9!u:*M :!%L9!9&Q&L9#u9*9 9!_;#G# }X}V:)" +
  "9#9)}8# 9!M&_:!9)N9q}|:#/!..9 9#&n9%M>P&L .9(9#H# 9%M!_(9%.H#t!9 .}[!!(n9!>#t!;#9 >#t!;%9#9%}>7;#M?}B&L .9 M&a:(9#M#j: #n#L%L9 ;#&L9#9(_># ;" +
  "%9#M&a; 9!_;)># ;&P0!/#..M :!M!/!.9!9)Q:!9%9&}>9%9&Ra.M 9!a9#7.}j!!!n< MDa;(= #L#L%L#L9(M+_9!9#M!g3q&9(A 3M#P0 9(9(>#3H#>9(9(?#+I%99(M5_;#9!" +
  "3}f!9(9#H#@9%9(M9_9#9&4( 0#M :#/!..9 M#K ./!.9 9(>#8H#+9 9(?#5I# .9(MD_= .}_!!(n9!M!a;#M4}@&L#L9#M%j;#>#}k~HL:%9#>#r~HL:&M :#%L#L9#9%}B0#9!9" +
  "#_:(9 A  9#9&_A  iM~U gO&L9&9%9#9 9!3~l#0!.9(M!_:#/!..9%9(}@&n (9&9(_A  .:)..9).}y!!*n9!>#3:&9!>#/:(9!># :#9!>#&:)9!>#+;%M5_:*9%M3_:+#L%L9#9" +
  ")Q&L9!9#M6_;%H# 9#A  &L9 MoooomH# 9%:#/#(9 9+># 9*># 9#9#M&_># 9(9&3}c!9%:#9 ># MoooomP0#/%. ..9 MoooomH# ..j#&n!}X< M9a;%= M}!:&#L%L9&;(M}!" +
  "}@&L9(9%M/__9 9 N-o;*N-}X}W}|MDhK  9(M!a:&9 N-}F9*: O0!/#.. .9#9!M!M 9%9&_M0_M59(a3}|!9%M9_= .s!!!n< M9a;&= 9&M6_9!9#9%3}D9&>#8:#9&>#6:!9&M3" +
  "_3~9&9&>#3M!gO&L#L9!&L9&M+_9!9#3w(9&>#/;%M}YooomP0!9&>#+:#(Moooom:%.9 9%H#+9 9#H#&9 9%H# 9&M9_= 2..M~U~mw ME3~P( .}Z!!%n< M3a;&= #L9%M*}@&n9" +
  "!M|!g:(M :!#L%L9!9%Q&L9!9#_A  9(P0#9!M!_:!/!..9%:!/#.M!(9&M+_9!9#9%3~G!9&>#/:!9&>#+.:).9 9)H# 9 9!H#&9&M3_= .}d!!#n9 M#3u%:#9 MK3r(9 M#3u%:%" +
  "#L9!O&LM :!9 >#8O0!9 >#6A  MKQ0!.9 MK3r(9 M#3u%:!.9#M}&}>9%M}5}>hO9!M}7RgO&L9 9 A ?3~c&.9 M 9#9%9!M}6P&n9 3}h(M}5(9!.3~<&.}r!!#n< M9a;&= #L9" +
  "!A +M%P&L#L9&9!A ,K 89&9!?# I#59&M&_;!9&M5_3~<#9&>#&;(M}YooomP0 9!9#9%9&>#+;!9&>#/3~+!9 9&>#+; 9&>#/3}c#9&>#&9 3~;(9(9!3}p(/#..9 MoooomH# .9" +
  "&M9_= .}j!!#n< MDa;&= 9&M=_;(9 >#L9 >#};3~I!9&M+_9!9&>#>9&>#@9#9%3~d&9(3r%9 >#+;!9 ># P&L9 M&M83~q&.9 9!M!_H#+9 >#&9!M8b_; 9&?#+I# 9 9&{ #3{" +
  ".#+9 9&>#9H#69&MD_= .}W#!n#}X< M9a;#= 9 ?%+:%9 ?% :&M:: %L9 9#_M#a9&}|M2gA t~^LK  9 M!a: 9%N}6}^9&N&qp;&9%N&q;%pN }D0 .9!M!M~J~mw M#9 9#_M!a" +
  "M:9 a3}|!9#M9_= .}o! #L#L#L#L#L9 A 51(#&&! &.9 >#93~g&9 >#83u(9 >#63u(/#.9 M6_3~T#/!.9 >#+3u(9 ># 9 M&_># 3}c(2.9 A }#&L9 >#33u(.9 M K }#9 A" +
  " }%&L9 >#=9 M>_># 3}c(.9 M K }%9 >#/3u(..}a!!#n< M3a;#= #L#L#L#L9 A +M!a1%!! #.9 >#&:%/#. .9 9 ># 3.3|!;%H#&.9#M+_9%9!># 3~s!9 9#>#+M#P;!&nM" +
  "%(9#>#/9 >#&3~g&3u(9 ># 3u(M!.K +9#M3_= 9!.}[!!#n< M~V a;#= 9#9!M+_3~8(3~)&#L9 9#># M!P&n9#>#&(9#M+_;%9!># 9!>#&M~q~.w M-3~;!9#?%+N#}D&n9 9%" +
  "M~N z-  /#(9#>#3..H#/9 M!H#+9 N#I% .9#M~V _= .h!(n9#M!a:*9!M/b9 _:(%L#L9 9(P0 9 >#+;&O&L .9 M/_9 >#&:+9*:)9%:!%L9!9&}B&L9!M!a:!9)M!_;)9&9+9&" +
  "3~2#O0!/#..: /!..9 9(Q.}R!%n9!A +O&L#L9!>#&:%9!># :&#L%L9#9%Q&L9#9&_A  M-P0#9#M!_:#/!..9!M!K +9%:#/!.9!9%9#M!_;%aH#&9!9%9&_H# ..9 9#H#&9 9&H" +
  "# .}a!##n!}X< M3a;#= 9!># &L9#M+_9!M&_3}]&#L9#>#+M!P&L9#>#/M/b9!_;%?#3:&9%>#/;%MoooomQ0!.9!3o&9!M H# Moooom:%.9 9&I#&9 9%H# (9 MoooomH# .9#M" +
  "3_= .d!&n9!>#&;#M,}@&L#L9!A +M#Q0 9!># :!M!:%%L9#O0!9!A  MDaM|!g;(9&M-b_:&9#M!a:#9!M!_:!9(M-R0 .M :%..9 9&H#&9 9%H# .V!&}X9 9#N||||2}[;%9!N|" +
  "|||2}[;&}X;(9#N9q;#9&}X;&9%9!N9q;)}X}V;!N9}^}V;%I% 9 9%9(}Fu9#9)}X9!9&}FuN9}^9!N9qp}V}VI%+.~3!##n!}U< M3a; = #L#L#LM!My~qw A  ;!M#a9!M!}@7M|" +
  "!gM!a1## !. .M~5~qw { # :#My~qw M&K  9 9#{.% 9 A /M#P&L9 9 ># 4! M~5~qw 9 { # {.# My~qw A  M#R0! .9 A /M!}@&L9 ># 3~s&9 >#&3u(9 >#+; 3!9 3u(" +
  ". .9 M3_= .}V!&n< M3a;#= 9#9!># H#+9#9!>#&;%H# 9#9%H#&9 9!>#+;!3~)(9 >#+:&9!&L9!M8b;(&L9 >#&9&M8b_9%9(z-  ..9 9!9&_H#+9#9%H#/9#3~I&9#M3_= .}" +
  "[!!#n< M9a;#= 9!># A  &L9!>#&:%9#9!>#+;!A ,K 89#9!?# I#59#M&_9#M5_3~<#9 9%M&_># 9%M+_># 9#>#+; 9#>#/3~+!9#>#&9 3}p((9 MoooomH# .9#M9_= .j!%n" +
  "9 >#&;#9!9!9#R7:%9 ># :&9!:##L%L9#9%P0!9#9&_A  MDaM|!gM-R&L9#M!_:#/!..9#:%.9!9%P&L9 >#+;#># : 9#9!9 9 9!}>7H# .9%.e!&n9 >#&;&9!9 ># ;)a;%}B9" +
  "#9&9%a}@g&L9 9%9#9%_3~P&2.9#9 >#3;%_;(9%R9&9(RhO&L9%9)_9#9!9#3~S&&L9 9(H#32..9 3}v%9!9#3~4(.~J&!-n9!>#+;(9!>#/;%9!>#3M!_;)3~n#;&9)_;#9%R&L9#" +
  "9(_A  M;P&L9 M K +9!9#M!_H#39 M 9&9#9)R;!7H#&9 M!9(9)_9!7H# 2..9 :(9#: 9!;#>#/:+9!>#+:,#L%L#L9 ;!M3_: 9,9+9!3~n#;%M3P0!9+9!9%_; }@0 9 9,_A  " +
  ";!M;P0#9!M~R Q&n9!M9R0!9!wM }A&L9 M!_: /%.9#>#/:%9#>#+:&#L%L9%9 ;!}@0!9!9&_@  M }A0!9!9&9%9!3~X!M6}R;*_: 9*0 .9#9!3}i(:!.9!(M!:-M :%#L9 M!_;" +
  "!9#>#/;*R&L#L#L#L#L9!9#>#+;._A  ;&M~f a1+#%%%#%# !.M&:%/!.#L9&M~X a1(!###! .9&M;P9&MCPh9&M~R PhO0!.9%9 M#_;!_:&%L9%O0%M : 9!9*R&L9!9._A  : ." +
  "9 MDaM|!gM-}B9 MTgM~9 aM|!gM)}Bg0!9%M!a:%9!M!_:!/ . ..9#9!3}i(:&.9&.: /!..9#9 3}i(}).9#9 M!_H#39(9-K +9(M 9 9)a9 9)R9#>#/9 Rh; 7H#&9(M!9)9#>" +
  "#+_9 7H# .}W!&n< M3a;#= 9!3}f&M|!gM;Q&L9!3~F(.9#M&_9!3~##9#A /:%9#>#+:&9#>#&:(9!3}f&M|!gMKQ&L9!3~F(.9 9%K +9 9&H#&9 9(H# 9!9!>#3M!_H#39#M3_=" +
  " .%  .Z!#n< M3a;#= 9 C! :%M(: %L9 9#_M-_9%M2gMt~^w _A  K  9 M!a: 9%M&}R;%0 .9!M!M~J~mw M#9 9#_M._M(9 a3}|!9#M3_= .j!#n9#}|9!g:%M+:&%L9 9%_? " +
  " No}Y}Zpqrtwon}[;#S&L9!9%9&_g:%9&M+_:&/!..9!9%9#}T}|M%}R_g;!9 _@  M }A&n9 ?% No}Y}Zpqrtwon}[}T}|M%}R(9!..}Y!!&n< MDa;#= 9#M~O}cw ?  I }/9#M~" +
  "H}cw ?  I#99#M~:}cw {   {.#39#M3_:(%L#LM},:&9%M},P0 9#9%9(_A  ;&3~U#9%M!_:%9#># 9#>#&9 9!3~S&O0!..9#MD_= 9&.]#!n%}X9!O&L .9 >#t!;#M?}B&L .9#" +
  "M#j:#9 M&a: 9!u:&%L9#&L9 9#_;!G# 9%N9}^p;(9&o:%9!9%}8# 9(9%9&}X}W:%9#M&a:#/!...}Y!!%n9 9!># ;#MoooomQ3~)(9!M&_:&9 >#&9 >#+;%M8b_:!%L9#Moooom" +
  "Q&L9!9#H# 9!M&_9&?# I# 9!M/_9&{ #+{.# 9!M8_:!9%M!_:%Moooom:#/!..9 9%H#+.}R!!n< M9a;#= 9!C! M!P&L9#9!C!#}5!}%9#M/H#89#9#M}%_H#69 M}y}dw 9#M6_" +
  "3~:&(9!>#&:!9#M H#69#M+_9!9#M6_3t%9 9#>#+9#>#/3~p#.9#M9_= .Y!&n9%M!_;)9 _:*#L%L9(;&9!Q&L9&M!_:(9 9&_A  M9Q9!9&9)_}@h0!9&9*_A  M9Q0!9 9!9(9#9" +
  "%3~l#O0!/#..9!:&.9!9&}>.h!!n< M9a;%= 9%M H#+9%Noooo3I# 9 9#M|!g&n9%M/_; 9!9#9%3}p!9 3}v%})9%>#+:#9%>#&(9!>#J:#9!>#F.9#3~r#9%># 9%>#&3~;(9%M9" +
  "_= .g!#n< M3a;#= 9 9!Moni;%M|!gM}(}@&n9%M%jM~p2g;%>#~J}dL:!9%>#~F}dL(9#M+_Murw M|}*9!M|!gMA_3~i!9#>#/:!9#>#+.H# 9 9!H#&9#M3_= .%  .g!#n< M3a" +
  ";&= 9#A +M)gM#P&L#L9#>#&O0 9&M&_9%>#&9%>#+;(9 9!3}a&9&A 2M#Q0 9(&L9%9(M!aH#+.9 9!9#9%3~P!9%M{ 3}l&..9&M3_= ._!&n< M3a;#= 9#9!}5!/9 M#3~B&9 >" +
  "#+;%9 >#&_:&9#M/_:(M :!%L9!M#Q&L9!9&_9!9(_A  K  9!M!_:!/!..9 9!9%_H#+9#M3_= .}E!#n9!9%}B&n#n%L9%9%9&P0!})9 9&_9#9&_:(9&M!_:&A  3~A%M|!g9(A  " +
  "3~A%M|!gP0 .9&M!a.9%}B(M ..V!#n9 #n9!># :#9!>#3;%&n9!>#59%aM%}R;%9#O0!})9%9!>#&9#aM/d_(M 9#O0!})9!>#&9#aM/d..;!H#+9 M!H#&9 9!H# .V!#n9 #n9!>" +
  "#+:#9!># ;%&n9!>#&9%aM8d;%9#O0!})9%9!>#/9#aM8d_(M 9#O0!})9!>#/9#aM8d..;!H#+9 M!H#&9 9!H# ._!%n< Mt!a;#= 9#M Mt!z. 9#:%%L9!SO&L9&M>P&L (9%9!}" +
  "8# 9%M&_:%9&M!_:&9!N9q:!/#. ..9 9&H#t!9 9#Mt!z-  9#Mt!_= .i#!n!}V< M9a;%= 9%M+_9 9!9#3}U; 3}r%9%9%>#+9%>#/3~M&9%># M!P&L9%M3_9%>#&;!3~>%9!3u" +
  "(9%}1%6};        9%>#37:&.9 3u(9%M9_= 9&._!!n< M3a;#= 9!&L#L9#9 H#+9#9 9!_H#/%L9#M+_3~_!;!Moox P; 0!9!Mo|| gMo!P9!M,Ph9!M| aMtn}>h0 ..(M : ." +
  "9#M3_= 9 .g!%n< M3a;%= 9!9 ># }1% 3<:&9%M+_3~9&9%>#+M!g&L9%>#/: 9%9!Mo+3}u%9%>#&3u((9 >#&;(># : 9(9&H# .9 3u(9#3u(9!3u(9%M3_= .}o#!*n9!>#&:#" +
  "9!># :%9!A +O&L#L9#O&LM :#/!.9%A  M:aM|!gM~T }B0 9#9%_M!aA  M:aM|!gM~S }>0 9 9!>#+H#+9 9!?# I# 2..9 :(M :!%L#L9*:)9!: %L9 9#}B0!9%9#9 3~B!;+" +
  "M|||*g3~f%&L9 9%_A  M~R P9)h:)9 9+M6}R_: /!..9&9 9!7:&9)9!M Qg9 9%_A  M~R Ph:*9 9+M6}R_:!/!..9(9*K +9(M 9!9&a9!9&R9!9#}>h; 7H#&9(M!9%9&_9 7H" +
  "# .}k!!!}V9#9 }1%9;&}v;#};        9#};        X7;#};        Y&L9 3}f%(9 M!K J9 9%H#D9 9!};        9!};        X7;!9#9!9#W7;!};  w|||~UM9!}; " +
  " w|||~UMW7;!}4%39 9&9!t}4%>..]!#n< Mt!a;%= 9%M Mt!z. 9 >#t!;&9#}B&n9&M?}B&n (9%9!9#9 9&3~6!.(9%9 9&9!9#3~6!.:!9 9%Mt!z-  9 9!H#t!9%Mt!_= .}[" +
  "!!&nM93~-(;!N I#59!Noooow I#/9!N!I#&9!M K 83~Y%;%3}E;#3~S(:&9#3u(9%3u(Mo+3.:%9!M#H# M&3~-(;#9!H# 9#Mr~ow 3m:#9 9&K /9 9#H#+9 9%H#&9 9!H# .Y#" +
  "%n!}X< M3a; = M+3L;!3M:#9 3~9&9 ># M!P&}X9 >#&3u(3~V(N9}^3~V(p(9#3u(9 N I%+9!9 M+_M+3}_(9 ?%+.9!3u(9 M3_= .e!#n< M9a;#= 9!A +&L9#M H#+9#Nooo" +
  "o3I# 9!># 9!>#&9#M!3~E#:!9#M/_;%9#3~?#9 9%3~e%(9 9!># 9!>#&3~O!M :!.9 9!K /9#M9_= .}R 9!9(9)3~d#9#&L9!9#3}x&9 M}YooomH# 2.9!>#F;(&L9!M K }V9" +
  "!M H#F9!>#@:#9!>#D:%9!Noooo3I#@9(:&(Moooom:#.9 9&H#+9 9%H#&9 9#H# .}Q!#n9 #n9!>#/:#9!># M!P&n9!>#&M Q;%9#O0!})9%9!>#39#aM/d_(M 9#O0!})9!>#39" +
  "#aM/d..;!H#+9 M!H#&9 9!H# .g!#nMt{w ># ;#M!9!M%}Rj;%g&L9!Mmg;!Ms~sw _:#9!Mt~sw _># :!(Mt{w 9#9%hH# 9!MmgMs~sw _;!:#.9#9 H#+9!9 H#/9 9#H#/9 9" +
  "!H#+.e!!n< M3a;#= 9#M&_9!>#&9!>#+3}i!9#>#&M!P&L9 9#?#+I#/9 9!?# I# 9 9!>#+H#+(9 MoooomH# 9 9!>#+H#/9 9!?# I#&.9#M3_= .X!!n< M3a;%= 9!&L9%M+_" +
  "9!9#>#34  9%>#/:!9 9%>#+;#H#+9 9!M 9#M!g;#7H#&9 M 9!9#7H# 9%M3_= (M~5~nw M}23~P( ..g!#nM+:##L9!M+}B&L9 ?  N~_~_~G}[~0~D~D}nC}C0!.M :#9 9!M M" +
  "~8yw M(3~l#:%9 9!M Mxyw M&3~l#O0 M(M&9%7;#M%_M 9 9!9#M}dyw M%3~l#7:#.9#.}V!!n< ML_;%= 9%M&H#89%N I#59%Noooow I#/9%{/                {.#99%N " +
  "I A9%M K J9%9!H#}69%M/_;!9%MJ_9#M M&M 3~T!9 9!M@z-  9%MLa= .m#!n!}V< M3a;#= 9#9!>#+3~>%#L9#?% N!}C&L9#}1%+;%};      ~h}9ZO9%};      ~VMWOhO&" +
  "L9 N#I% 9 9%}4%+/#..9 9!># 9!>#&M~.~.w M}43~;!.9#M3_= .%  .~C!!+n%L9!9*}>&LM{|%9 9!9*3~B!;+M|||*g;&9+Mo~h|*gMov%P;.79&9%7;&M| }@&L9#9&3}l&(#" +
  "LM!M#M%9&Moo&R79&Mo3R7;)M)b:(Mn9)M*ij9&9(}Rh:,9(M)a:(%L9#9,3}l&9)M }?0!9)M!a:)9&9(M}+g}RM}9gMonh:,9(M)a:(/ . ..9*9+M6}R_:*9-9.h:-/!..9-M!g.}" +
  "N!!n9!M%a:%9#9#M|!gM%fa:#M :!#L%L9#M%}B&L9!M!_:!9#M%a:#9 9%M%_;%M%3~(%O0!/#..9 9 A ?3~c&M :!.9!.%  .%  .%  .}J!!n< M3a;&= 9 &n9&9#H#/9&M+_:#" +
  "9 9%b(9&M/_:#M .: 9#9 H# 9&>#/&L9&>#+; &L9!9 3s(..9&M3_= .U!&n< M3a;#= 9#M&_9!3}/;%M M!M!3~j!9#>#&M!P&L (9#>#+:&9!9#>#/;(9!3}/3}_(9 9%H#+9 9" +
  "(H#&9 9&H# 9#M3_= ..}K!#n9!>#+M+_># &L9!3}v%})M :!(9!>#/;#9!># _M 9!>#3;%9!>#&}@7M 9#9%}@7:!9%9#a:#.9 9#H#&9 9!H# .f!!nM+:!#L#L#L#L#L#L#L#L#" +
  "L9 M||%g; Mr%a13+ *(&%***+***#*!).M!2.M)2.M(2.M&2.M%2.M#2.9 Mu%P&LM*:!(9 M}{%P0#..9!2.M .}J!#n9!9#_:%#L%L9#&L9!A  M,a;&M}&}>M!9&jM}qoo&gOh0#" +
  "9!M!_:!9#M!a:#/!..M :#9%:!.9 9#H#&9 9!H# .V!!n< M3a;&= 9&M+_9!9#9%3}U;!3}r%9&9&>#+9&>#/3~M&9&># M!g&L9 9&>#&; 3~]#9 3u((9 MoooomH# .9!3u(9&M" +
  "3_= .}P!!n< M3a;%= 9%M&_9!9#3q&9!># ;#M#Q&L9!>#&:!9 M%K +9 9!H#&9 9#H# (9 9%>#/H#+9 9%?#&I# .9%M3_= .}O!%n#L%L9!M~V Q&L9!M}d~=w _:#9!M}f~=w " +
  "_9!M&_:!A  9 9#C! aR0!/#..9 M~t|%gM~t|%P9 Mo}QgMooJPh2.9#A %M!h.}O!!n< M3a;&= 9!&L9&M+_9!9%9#>#34& 9&>#/:!9 9&>#+;#H#&9 9!M 9#M!g7H# 9&M3_= " +
  "(9%3u(M~5~nw M}23~P( ..V!#n< M3a;&= 9&M H#/9&9!9&M/_3t%9&>#&:(9 9%H#39 M H#/9 9%H#+9 9#H#&9 9(K 69 9!H# 9 9&>#/H#59&M3_= .f #L#L#L9 A @1&!##" +
  " #.9 >#>3~g&9 >#89 M9_># 3~;(9 M K A9 >#63u(9 >#39 M5_># 3}c(9 >#/3u(/!.9 >#+3u(9 ># 9 M&_># 3}c(..}Q!#n< M9a;#= 9#M+_Murw M|}*9!M|!g3~i!9#M" +
  "3_9#>#+;%9#>#/;!3~F!9 9#>#59!9#>#3;!7H#&9 9!9%9!7H# 9#M9_= .}N!#n< M3a;#= 9#M&_9!3}f!9!># ;%M#Q&L9!>#&:!9 M#K .9 9!H#&9 9%H# (9 9#>#/H#+9 9#" +
  "?#&I# .9#M3_= .}J!!n9!9%M| 9%M6jMni[;&}Rg9!>#+M)jM 9&M!P7h;%H#+9!># 9!>#&9#M!_3~b&:!9 9%H#&9 9!Mw!gMo!QH# .X!#n< Mr&a;#= 9#M+_;%9 9!3}x!9#Mr" +
  "#_9%Mo#z-  M+Mr#3}w(; M H#+9 N}Yooo3I% 9 M/_9#M}d#_Mp#z-  9#Mr&_= 9 M+_.[#!n!}V9!>#&;#9!>#+}B&nM (9!9#M!_H#&M||%9!># ># 9#3}M;%z%M 9%};     " +
  "   Z79%};    ~V|~gLX7:!M!.:#9 9!}5!#9 9#}5! .d #L#L#L#L#L#L#L9 A ~J!M%a1&%#! ).9 M~N!_3~]&/%.9 >#~N!9 M~R!_># 3~W%/#.9 M~_!_3}]%/!.9 M~N!_3~" +
  "]&/!.9 M~ !_3~,%.9 M~h _3}q&..}D!#n9 #n9 >#+:#9!Mo!}B&nM#9!Mo3R0!})M%M&9!Moo&R7(M!..;%3~B&9!9 >#&9 >#+_3~l!9 9#9%_H#+.}O!#n< M3a;#= 9#M+_9!3" +
  "^9#>#+;!&L9#9!9#>#/3w(9#># :%9 9#>#&;!H#+9 9%H#&(Moooom:!.9 9!H# 9#M3_= .}G!!n< M3a;&= 9!9#9%3X:!9&M+_3~9&M!:%9&>#+M!P&L9 9&>#/H#&(M :%9 9!M" +
  " QK !.9 9%K  9&M3_= .}E!#n< M3a;#= 9#M+_9!3}]&9#>#+M!Q&nM (9#>#/M%j9!_;!>#/:%9!>#+.:!9 9%H#&9 9!H# 9#M3_= .}F#%n!}XM!:&M&:(9%u9!u}X;*N9qS&L9" +
  "*}|;!Moooom9#a}@&L9 9#H#&M :&M+:(9!:)..9 9(_9)H# 9 9&H# .}A!&n9 >#XM6b:%9 >#}Q: %L9%;&&L9&M6a:%9 M+_:(9 M&_9 M6_: ># 9(># 9!9#3~S&O0!..9&O.}" +
  "E!!n< M3a;%= 9!9#3W:!9%M+_3~9&M!:#9%>#+M!P&L9 9%>#/H#&(M :#9 9!M QK !.9 9#K  9%M3_= .}F!!n%L9!];%M1R&L9 9%A ~W}cL3}_&9!9!M!ag:!/!..%L9#];!M}" +
  "+}@&L9 9!A ~:}cLMo!h3}w&9#9#M!ag:#/!...}: 9!M.}@&L#LM!9!jM~F5g&nM}+(9!M#Q0!9 M%M29 M~Z e7gOM8h.2..M},M 9!M!aM/R7.}L!!n#L#L#L9 A 5M!a1%# #!.9" +
  " M%K 52.9 M+_># M||||*}B&L .9 >#/O0 9 9 ># M!_;!H# 9!&L9 M!K 5. ..}F!#n< M3a;%= 9!N!}D&LM!:&(9%M+_9#};      ~h}93}r&M!:&9%>#+M!Q&LM :&(9 9%>" +
  "#/H# ..9%M3_= 9&.}K!!n< MDa;(= 9(M~_*H#=9(N I#89(9#H#69(9!H#59(N I#>9(M#H#/9(M/_;!M~s 3p%9 9!M!9%9&3}j#9(MD_= .}B!#n9!M|!g:&M :!#L#L%L9!9%Q&" +
  "L9!9#_A  9&P0#9!M!_:!/!..9%:!/!.M!:(.9 9!H#&9 9(H# .}K!#n< M9a;#= 9#9!}4%+9#Mo+H#59#9#M5_H#89#9#M+_H#69#M6_M~N}[w 3}@3|!:%9 9#>#5H#&9 9%H# 9" +
  "#M9_= .}A!!n9!A +&n9!># 9!>#&9#M!3~E#:%9#M&_:!9#M+_(9!M&_.:#9 9%K +9 9#># H#&9 9!># H# .}?!%n%L9&;)&LM :(9!9#}>&L9 9#_A  :(.9#M!_:#9)M!a:&9%" +
  "A  :*9%M!_:%9(9*3~@%0!..9)O.}E 9 3}f&M|!g9#M|!gP&L9 9 >#3M!_H#39 9 >#5M!aH#5M 2.9!O&L9 M@3~F%O&L9 3~F(M 2..9 ># M#P.}U!!}U9!9#R9!9#aM3Rh&nM " +
  "(9 9#_; M+_9 {}O  {}I  !;%{/9999999999999999{}-9%{/}N}N}N}N}N}N}N}N}N}N}N}N}N}N}N}N{<9%{/;;;;;;;;;;;;;;;;{<{S{S{XMoo&h]..}D!!n9 9!># Moox P&" +
  "n9!>#DMoox P&n9!>#}Q;#O9#9!>#XPh&n9 M H#+M!(M .(M .(M .H#&9 M H# .S!!n< M3a;%= 9%M&_9#3}z%9#&L9#&L9%>#+9!9#z-  .9%9#H#/.9 9%>#/H#+9 9%?#&I# " +
  "9%M3_= .W 9 M>_3~W&9 >#}y!9 >#~ !3}p(9 ># 9 >#&3~1(9 Ms!_3|&9 >#+9 >#/3~1(9 >#39 >#53~1(9 >#69 >#83~1(9 >#99 >#=3~1(.S!!n< M3a;%= 9%M&_9#3~n" +
  "%9#&L9#&L9%>#+9!9#z-  .9%9#H#/.9 9%>#/H#+9 9%?#&I# 9%M3_= .}<!!n9#9!9!9#R7:%9#:!#L%L9!9%Q&L9 9!_A  MDaM|!gM,}>0#9!M!_:!/!..9%:!.9!9#a.}: 9 9" +
  "!M%RaMr%_; M#}R9#_9 M~e#b_9 M~Z da9 Mr%d_9!M,_M/fM}o!bM#_M(d_M}t~bFa.}@ 9#&L#L9#9!3~.!:!9%O0 9!O&LM :!/!.9!M&aA  M%gO9#Oh0 9!M 9#z. ..9 9#H#" +
  "&9 9!H# .}H #L#L#L9 C! M!a1#! #.9 >#+2.9 C!#; &n9 M~n|}&_9 M}r|},_g9 Ms~pI_9 M~h~*},_giM4}RM!_(M!.2.9 >#&.}E!!n9!Mo#}B&L9 3~4!2.9 M/_># ;#9 " +
  "M+_># ; Q&L9 9#H#/9#9 H#+(Mt{w Mt{w ># M}X9!M%}RlgH# ..~?!!#n9 ># ;#># :!9#9!M!aH# 9!M!P&L#L9 ># ;!M+_3~W&9!MnP0 9!9!>#&;#M!aH#&9#M!Q0 9!M~p" +
  " 3s(..9 >#&3~V&9 >#+;#># :!9#9!M!aH# 9!M!P&L#L9 >#+; M+_3|&9 >#59 M6_># 3~1(9 >#83~i&9 MnP0 9 9 >#&;!M!aH#&9!M!Q0 9 M=3s(...}P #L#n#L#L9 A ~" +
  "B31&!%% %.9 Mv!_3r&9 M~-3_3o%9 >#v33~i&9 3~q#9 M~Z2_3~L%M~V2/!.9 >#~N23u(M~R2.9 _># 3u(..}E!!n< M9a;%= 9%M H#89%Noooo3I#59%M+_9 9%M5_3}[%9%>" +
  "#+9%>#/9!9#3~S&9%>#59%>#63~;(9%M9_= .Q 9 9!A +&n9#M H#+9!># 9!>#&9#M 3~E#})9#M&_:!9#M+_(9!M&_.># H#&9 9!># H# .}? 9 3}f&M|!g9!M|!gQ&L9 3~F(2" +
  ".9 >#5;!9 >#6}B&L9 M!9 3s&(9 9!M!_H#59 9 >#3M!_H#3..}J #L#L#L#L9 A }<M%a1#! %.9 Mq!_3x%9 >#b9 M~h _># 3}p(/!.9 M~F _3~<%.9 MD_3~;%9 >#=9 M>_" +
  "># 3~;(..}A!!n< M3a;%= 9%M&_9!9#3~[!9 9 >#&;!M!_H#&9 >#+9!M/b_; 9%?#&I# 9 9%>#/H#+9%M3_= .L 9 M||2aM}Zo}QR9!M~g#aM}i}WRh&nM (9#M|!g9!M&j9 M0" +
  "jhh; M 9 M~p}9gM~WAR7..P 9%M%j:%%L#L9%O0 9#M&_># 9!P&L9#># 9 9!3~3%O0!.9#M+_:#9%M+a:%/!..9%M Q.}8 9#M!a:#%L9%&L9!9#}@&L (9 9#_9%9%M-d;%M~n!b" +
  "_MDhK  9#M!a:#/#. ...S!!n< M9a;%= 9%9#H#/9%9!H#+9%M~> H#89%My H#59%9 H#39%9%M+_H#6M~+vw 9%M3_3~[%9%M9_= .}>!%n< M3a;!= 3}0:%9!M+_3~9&M!:#9!>" +
  "#+M!P&L9!>#/;%3u(M :#.9 9%H#&9 9#H# 9!M3_= .Q!#n< M3a;#= 9!>#&:%9!># 9 ># : 9#M(H#/9#9 M6_H#+9%M~Xvw 9#M+_3s!9#M3_= .}=!!n< M3a;(= 9!9#9%9&3" +
  "}6:!9(M+_3~9&9(>#/:#9 9(>#+M!g;%H# 9 9#9!9%7H#&9(M3_= .}A!!n9 A I&L9 M}[} }5!J9 N I% 9 M }5!F2.9 C!F;!&L9 M%K J9 9!3~M#K }4(9 M}[5}5!J9 N I%" +
  " ..S!!n< M~h3a;#= 9#M K ~d39#9!H#~_39#9 H#~Z39#M H#~V39#N!I%+9#M+_; M~5pw 3}B9 3}f(9#M~h3_= .}=!%n9 >#+:#9 >#&;%:!%L9#&L9!># 9!M&_># 3}p(9#M" +
  "!a:#9!M/_:!/!..9 ># 9%M&M/3~J#.}=!%n9 >#+:#9 >#&;%:!%L9#&L9!># 9!M&_># 3~;(9#M!a:#9!M/_:!/!..9 ># 9%M&M/3~J#.}A!&n9!># :#9!>#&:%9!3~_!;&Moox" +
  " Q&L9!9!># 9%9!>#+;(_9!>#&9#_a_H#+.9 9&H#&9 9(H# .}<!!n< M3a;&= 9!9#9%3 :!9&M+_3~9&9&>#/:#9 9&>#+M!g;%H# 9 9#9!9%7H#&9&M3_= .P!!n9 ># ; >#+&" +
  "L .9 >#/:!9 N||||2I#+9 9!&n9 >#39!>#&4! 9 >#+M!_(M .H#+.}B#!n!}X< M3a;&= 9#9%3}U:#9&M+_9!>#+9#3}r%9&9&>#+9&>#/3~M&9&?% :(9#3u(9 9(I% 9&M3_= " +
  ".~t!!#n#L9%&L9&A .M!gO&L9#O0#M!:%9!A  M~U Q0#..9(9&>#&a:*< MDa;(= 9%O&L9 M}e!3}x&.9#M,P&L9!M}yrw M,3~3%O&L9 M}f!3}x&M!:)..9&A .&L9(M~_*H#69(" +
  "N I#39(N I#89(M#H# 9(9&?# I#+M&M/3}w(;!9 >#LH#+9!9 ?#JI# 9(M!H#@9(9!H#>9(M!H#=9 9(9*9(M=_3~3!9(>#=9(>#>3~<(.9(MD_= 9%M!i9)h:).9).}>!#n9 >#8M" +
  "!a:#9 >#6:%%L#L9#MnP0 9%A  9!4% O0 9 9#H#89 9%M!_;%H#69#M!a:#/!...Q!%n9 >#8;#&L9 >#6;%A  MDa;!M|!gM-R&L9 9#M!aH#89 9%M!_H#6.(M~F!:!.9!M|!g.Q" +
  "!%n9!9#9%3~(#;(9!_;&A  :)9&9%}|M}(}R;&K  9(M+a9#g9!_M+_9&K  9 9)K &9 9(H# .}C!#nM~-{w 9 M2_Mmg;#M+a;%H# M~&{w 9!9 9#a_M+_;#H# 9%9#M!hH#&9 9!" +
  "_M>H#&Mw{w Mooo!H# .}L 9 M3_9#9%3~p#9 M H#S9 N&I#@9 N I#=9 Noooow I#89 9!K }F9 M }5!}?9 MoooomH#L9 MoooomH#F9 N I% .P!#n< M3a;%= 9!9#3V:!9%M" +
  "+_3~9&9%>#/:#9 9%>#+M!g;&H# 9 9#9!9&7H#&9%M3_= .Q!!n< M3a;%= 9%M H#/9%Noooo3I#&9%M&_9!9#3~J(})9 9%>#/H#+9 9%?#&I# 9%M3_= .P!#n< M3a;%= 9!9#3" +
  "}Q:!9%M+_3~9&9%>#/:#9 9%>#+M!g;&H# 9 9#9!9&7H#&9%M3_= .P!#n< M3a;%= 9!9#3}L:!9%M+_3~9&9%>#/:#9 9%>#+M!g;&H# 9 9#9!9&7H#&9%M3_= .}5 9 #n9!9#3" +
  "~l!9!Mo!}B&nM#9!Mo3R0!})M%M&9!Moo&R7(M!..H#&9 9#H# .}<!&n9 >#3;!9 >#/;#R9 >#&9!Rh:%9 >#+;&M!9 ># 9#_9%7M 9!9#a9%73~4(9 9!H#/9&.K 9%&L9#9%}>&" +
  "n9!9%_@  M~8n}=(9#9%P.O&L ..9 9#9%aH#&9 9!9%_H# .P!%n< M3a;#= 9!M-3}P:!9#M+_3~9&9#>#/:%9 9#>#+M!g;&H# 9 9%9!9&7H#&9#M3_= .P!#n< M3a;%= 9!9#3" +
  "j:!9%M+_3~9&9%>#/:#9 9%>#+M!g;&H# 9 9#9!9&7H#&9%M3_= .}<#!n!}X< M3a;#= 9#M&_9!M M!M!3~j!9#>#&M!P&L (9#?#+:%9 M H#+9 9%I# 9#M3_= ..O!%n9 ># ;" +
  "#&L9 >#&;!># ;%&L9#9%4! .9!>#&;!&L9#9!3s(.9 >#/9 >#+>#/4! ..}B 9 >#>9 >#@3}p(9 >#F9 >#J3}p(9 >#L9 >#};3}p(9 M3_3}a(9 M8_3}a(9 >#}?9 >#S3}p(9" +
  " M~N _3}o(.}J!!n#LMy):!#L#L9 A ~K)1&!## #.9 3~Z#9 >#s)9 M}r)_># 3~;(9 M K ~J)M}d):!.9 9!_; ># 9 M&_># 3~;(..}7!!n9!9 >#&R&L9!9 ># _A  :%.9#9" +
  " >#/R&n9%9#9 >#+_A  i(9%.M~U!gO.};!%n< M3a;#= 9!3U:!9#M+_3~9&9#>#/:%9 9#>#+M!g;&H# 9 9%9!9&7H#&9#M3_= .};!%n< M3a;#= 9!3P:!9#M+_3~9&9#>#/:%9" +
  " 9#>#+M!g;&H# 9 9%9!9&7H#&9#M3_= .}7 9 M|!gA woLM*g&nM!(9 M:a; M|!gM}8}>&nM (N}Y~_}Yr}Yooow 9 uq}|..M!g.}9!#n#L%L9!O0!9 3s%;%M,}@&L9!M!a:!9#" +
  "M-b9%_:#/!..9 9 A ?3~c&M :#.9#.L!#n9 >#6;&9 >#8;%M 9!9#3~l#;!&L9#9%}>&L (9 9%9#aH#89 9#9&_H#6..9!.};!%n< M3a;#= 9!3Q:!9#M+_3~9&9#>#/:%9 9#>#" +
  "+M!g;&H# 9 9%9!9&7H#&9#M3_= .}9!!n< MDa;&= 9&9!9#3}m&9 9&9%3}s!&}X9 9&?% N~_*}XI%+N!(N .I% 9&MD_= .}@!!n< M3a;#= 9#M&_9!3~]#9#>#&MoooomP&LM}" +
  "y~ow ME3~P( (9 9#>#/H#+9 9#?#&I# 9#M3_= ..}6#!}X!n9!?% ;#S&nM (9!9#9#N!}W}[I% 9#}T}|M%}R:%M!.:!9 9%H#&9 9!H# .}N#!n!}V9 ># &L9 >#3;!My}Zw M(" +
  "3~6#:#9!My}Zw M(9#9 }1%+}v3~4%9!M~C}Zw M+9!M~C}Zw M+3~6#};      ~h~8t3~4%9!3u(..M!!n9!>#&;#9!>#+}B&nM (9!9#M!_H#&9!># ># 9#3}C:!M!.:#9 9!H#&" +
  "9 9#H# .}9!!n9!>#+;#&n9!9#M!a;#H#+9!>#&9#M#j_># :#M!(M .:!9 9#H#&9 9!H# .}<!%n< M3a;#= 9 A }W:%9 >#]>#9:&9#9 >#LH#+9#9 ?#JI% 9 9!9&9%9#M!3~T" +
  "!9#M3_= .}7!!n9 9!P&LM 2.9!9 a:#M :!%L9 @  M~8n}=9!_:!9 M!_: 9#M!a;#0 .9!.L!#n%L9(;&M||%g9!M||%gR&L9&M!_:(9#9 9%>#34# O0!..9&M||%g9!M||%gR.N" +
  "!#nMq~sw :!#L%L9!&L9!># ;#9 }@&L9!M&_># 9#_9 }>0%.9!>#+:!/!..M :!.9!.}:!#n#L%L9#&L9#M!a:#9!A  :%9 A  :&9!M!_:!9 M!_: 9%9&P0!/#..M 2.9&9%a.}:" +
  "!!n< M3a;&= 9&M+_9 9!9#3}U; 9%3}T;!3~^#9&A +9&>#/3}s(9!3u(9 3u(9&M3_= .N!%n9 >#+:!9 >#&;%:#%L9!&L9#># 3u(9!M!a:!9#M&_:#/!..9 ># 9%M&M&3~J#.}" +
  "5!!n%L9!&L9 M9M 9 A  ;#M~9 aM|!gM})R79#hK  9!M!a:!9 M!_: /!...~4&#%}X%n9&M|!gM}9}@&L9 9 ?%+;(N!9&u}^;)pI%+9(9)}[S2.< M3a;-= 9 ;+?% :)#L9%M+}" +
  "B&L9#9%_M+a; &L9 ?  :*9#?  :(/#..9%O0 9#:&9%: %L9&E  9(N+}^p:(9&M!_:&9 M!a; 0 ..9(9)}];(N||||2}[9(N9q}X9*9%u9)N4}a}]}];(N||||2}[9(N9q}XN9}a}" +
  "]:(9%M4}B&L#L9%Mmg:&9#: %L9&O0!9(9 ?  ;*}];(N||||2}[9(N9q}XN9}a9*}]:(9&M+a:&9 M+_: / . ..9+>#=; 9+>#6;,M#j}@&L#L9-M&_Mw 9 M#j; 9 Mw }@7; M!M" +
  "&M&3~j!9->#&M!P&L .9-?#+:*9+>#89+>#93~=(9+9 H#=9+9*I#89+>#5M/_: M :&%L9&9,P0!9+9&9 ># M 9&3~S!})9 M3_: 9&M!_:&/ . ..9+9,9)N>}a9(}];(N||||2}[" +
  "9(N9q}X;(N9q9(}]}|;&9#9%3~S!;#&L9,9+M3_; ># P&L9 3~Q(.9+9,M!_H#69+>#59,M&j_; 9!?# I# 9 9!>#+H#+9 9&H#/.9-M3_= 9#.}8!#n9 >#8;#&n9 >#6;%A  9!M" +
  "|!gP&n9 9#M!aH#89 9%M!_H#6M!(M .(M ..P 9!~9M~F bMv}|(_M~D3c;!M~F }>&L (9 9!M&j;!C!q~bL}5!39 9!?%o~bLI%+9 9!C!}b~bL}5! ..M!%n9 >#+:!9 >#&;%:#" +
  "%L9!&L9!M!a:!9#3}|%9#M~h _:#/!..9 ># 9%M+M~h 3~J#.}9!%n9 >#+:!9 >#&;%:#%L9!&L9!M!a:!9#3r%9#M/_:#/!..9 ># 9%M&M/3~J#.}9!%n9 >#+:!9 >#&;%:#%L9" +
  "!&L9!M!a:!9#3}b(9#M6_:#/!..9 ># 9%M&M63~J#.}= #L#L#L9 A ]1&!## #.9 >#}J9 M~R _># 3~W%9 MF_3~?&/!.9 M+_3~?&9 ># 9 M&_># 3~W%..}@ #L#L#L9 A v%" +
  "1&!## #.9 >#t%9 M}y%_># 3~W%9 M~N!_3~K%/!.9 M+_3~K%9 ># 9 M&_># 3~W%..N!!n< M3a;%= 9%M+_9!9#3t(9%>#/:!9 >#+9 >#/3~1(9 9!H#/9 M!H#+9%M3_= .H!" +
  "!n< M3a;#= 9#9!3a9 9#># &}X9 9#}1%+}4%+N!(N .I% 9#M3_= .}5##n!}V< M3a; = 3}?:#9 M+_3~9&9 >#+M!P&L9 >#/30:#3u(.9 M3_= 9#.};!!n9 >#+;#9 ># P&L" +
  "9 3~^(.9 9#M!_H#+9 >#&9#M6b_; 9!?# I# 9 9!{ #+{.#+.G 9 M9M 9 M~9 aM|!gM})R7hM|!g9!M9M 9!M~9 aM|!gM})R7hM|!gP.}3!!n9 M|!g;!MAP&nM}1(MC9 M9M 9" +
  " M~9 aM|!gM})R7h9!M~U P7..J #n9 >#]A =&L9 9!3}w&M 9 >#]A =M!P0!})9 M03}_&(9 9!3}x&.M&..}8!#n9 9#9!a;%3~B&9 >#+:&9%O9!9#PhO&L9&9 >#&_9!9%z-  " +
  ".9 9%9&_H#+.}5!#n9!M|!g;#M~Y }>;%O&L9 9#M-d;#MDh3}y&9 9!9#M-baMDhM|!g3}y&.9%.N!!n9 >#+;#9 ># P&L9 3~U(.9 9#M!_H#+9 >#&9#M/b_; 9!?# I# 9 9!>#" +
  "+H#+.G!!n9 9 >#3;#9 >#/R&n9#9 >#+_A  (M .9!M|!gP; 9#_H#39 .~9}*%4n1}X!}V9!>#+;%Mooo!g:+9%Moooo!gO&L9 }1% ::< Mr.a;%= 9%M~_,_9:3~N!M!:,9%@ }b" +
  "-;&M#Q&L9%A ~_,:)9+&LM~q~^w M~r~^w 9)7:,M!:)(M~q~^w M!9)7:,..9%#n9!:+#L#L#L#LM%9&M#a9&M!}@7M|!gM!a1%#! %.9%?%~h,;5S&L .9%?%~p,;})S&L .9%?%o-" +
  ";}(S&L .959})}F9}(959}(}V;6}Hh96Noooooooo9}Lh&L .9%B!q-;#~&:}+9%M~_,_;!959})}W9#9#96}S;}#}|a; 3~U%9%?%~_,:}&9!959#9 3~U%9%?%~_,:}%9!Mtn9 a3w" +
  "%9%M3_9%?%~h,;}!969}#}^3}y#9%M9_9}!9}&3}y#9%MD_9}!9}%3}y#M :!9%MLa9%?%69%?%3N}9q}VN!}V;}&M 9%C!~p,9 _a; u;}!q}|;.3~b!N!9}!}^;},N!}W;89}&}[:}" +
  "!989}&9%?%9N}9}_9%?%>}W}VN!}V;}%}[:}#9%?%J9%?%DN}9q}V:}*9%A L;/9%C!~_,aM!_:-9 M}9gu:79%>#};:(#L#L%L9(O&L .9.9(d:*9!M4P&L .9!9%M~E __9*MD_K  " +
  "9!M!_: 9}%9}!9.9(9*ba;.u97}^}V;9}H0!9!9/Q&L9(M-d:(9 :!/!..9 :!N!:}%%L9!M4P&L .9!9%M~E _; _9}!N-}X;}!97q}|MD_K  9!M!_:!9}%N-}X:}%9}!98}[;}!9}" +
  "#N-}X;}#}L0 .9%M~V _9 9!9-9}!9}#9}&9}*}W9}%}X9},9}%3~A!/!.9%M~V _9%M~E _9 9-999}%9}&9}*}W9(u97}^N!3~A!.9%>#}Q;(&L9%C!]:.9%>#X:!(9%M~d _; 953" +
  "~5#9%Mr#_;!9})3~5#9%M~-%_;(9}(3~5#9%M~R&_M M}r!z. 9%M!H#~N&9%M!H#~p(9}+96N!}W}S}WN~:}p~9~_&}XNo}v~Ct~-#}VN9q}|;-~9:.9#M }A&L9 9#3}{!})9!9#3}" +
  "{!})9(9#3}{!})(9%M~N&_M 9#a~93}{!}).9.M }<&L9%M~d _M 9.aM||%g; 3~Z!9%Mr#_9 3~Z!9%M~-%_9 3~Z!(9%M~N&_9-M||!g3~Z!.9%M~_,_; 9%M~d _;!M}y!z-  9%" +
  "M~N&_9 9%M~-%_; 3~c!3}i#w9&}A&L9!M-3}h#})9%Mr#_M-3}h#})9 M-3}h#})(9.M!_:..9%Mz(_;!9%M~N&_; M}y!z-  9!M!3}{!:#9%Mt*_;!9 M}y!z-  9!M#3}{!:-9%M" +
  "x+_;!9 M}y!z-  M :(9!M%3}{!: #L#L#L#L%LM :!9%M~d _;*9 3~:(&L9*9 3}a#M+:!.9%M~d _;*9-3~:(&L9*9-3}a#9!M&h:!.9%M~d _;*9#3~:(&L9*9#3}a#9!M#_:!.9" +
  "%M~d _;*9%M~N&_;/3~:(&L9*9/3}a#9!M!_:!.9(M4P&L .9(9%M~E __9!MD_K  9%M~d _;!9%Mr#_;/3}i#:19%M~_,_;*9!M}y!z-  9%M~N&_9*9%M~-%_;23~c!3}i#w:*9&9" +
  "1w}=0!9&9*}?&L9!M-3}h#})9/M-3}h#})92M-3}h#})9(M!_:(/!..9(M!_:!/!.9(M!_:!9&9*}?0!9%M~d _M!3}{!9%M~N&_3~:(O0!.9%M+_9%M~E _9!3}[#9%A +O0 9(M2}>" +
  "&L (9!9%M~E __9%A ,K  9.M!_:.9(M#_:!/#. .9(M4R0  .9%M~E _:(.9%9(9!9.M 9%M~_,_3~/!9%># :(9%>#&/%.9%M!H#~h,9%M~/~^w H#~d,9%M#}5!~_,9%M~_,_:(M!" +
  "/#.9%M%H#~h,9%M~,~^w H#~d,9%M#}5!~_,9%M~_,_:(M!/!.9%M%H#~h,9%Mv~^w H#~d,9%M#}5!~_,9%M~_,_:(M!.H#~F+9%9(H#~B+9%9)H#y+9%9,H#x+9+9%Mx+_3~)!9%Mr" +
  "._= 2.9 }1% ::9!;%C!1:*< M~h1a;#= 9#MD_9:3~N!M!:.9#A }D; M#Q&L9#A D:(9+&LM~q~^w M~r~^w 9(7:.M!:((M~q~^w M!9(7:...#n#L#L#L#LM%9 M#a9 M!}@7M|!" +
  "gM!a1%#! %.MjM(9#B!S;!M }<79!b; M~8{ }>&L .9#?%J;5S95Noooooooo9}Lh&L .9#?%}<:}%9#?%L:})Moo}XM 9*a9*~9M }<7~9:-9 M&}RM}#_:+9#MD_Mtn9!95}S;}!}" +
  "|a; a3w%9#M9_9#?%J959}!}^3}y##LN!ML9#C!L9 _a; u;}(}^;}&N!}W;79#?%>9#?%9N}9q}V;}!}[;}#SO&L#L9 M}9gu:69#M6_9}!9}(q}|;)3~b!9#>#8:&9#A 6;29#C!Da" +
  "M!_~9;,9-}=&L#L9 M||%g9,9-a; ~99+9 9+R7;/M!a:3M : #L%L#L9&O&L .9)9&d:19 9+P&L .9)9&91ba:)9 9#MD__91MD_K  9 93P0 9 92P0#9 M!_: 9&M-d:&/!..9#M" +
  "v+_9#MD_9+9/9,9-9}#9)u96}^}V9&u96}^9}&3~E!/!.9 M!_: M!aM}9gu:}(N!:}!%L9}!9}(qN }D0%9 9+}B&L .9 9#MD_;)_9}#N-}X;}#96q}|MD_K  9}!N-}X:}!9}#97}" +
  "[:}#9 M!_; 9/Q0 .9#Mv+_9)9+9/9,9-9}#9}&9}!3~E!.(9#Mv+_9#MD_9+M 9,9-9}!N-o9&u96}^9}&3~E!.9#>#v+; O0 9#C!~1+:,9#>#~-+:)/#..9})S9}%Sh959})}F95N" +
  "n}]9}%}Fhh&L .9#M~5+_; 953~5#9#M~Z,_M M}r!z. 9#M!H#~V,9#M!H#o.9!~&95N!}W}S}WN~:}p~9~_&}XNo}v~Ct~-#}VN9q}|;)~9:,9!M }A&n9 9!3}{!(9#M~V,_M 9!a" +
  "~93}{!.})9,M }<&L9#M~5+_M 9,aM||%g3~Z!(9#M~V,_9)M||!g3~Z!.9#M~B0_9#M~V,_M}y!z-  9+: %L9 M-}B&L9#M~B0_Mo}k~c~R%3v#9 M,a: /!..9#M~B0_;!9 M#j>#" +
  "r~lLM!j3v#9!9#M~5+_; 3~c!9#M~V,_3~:(&L9,M!_:,(9 M-3}h#}).M : M :)#L9-9,~9;!}=;3O&L#L9,9-a~99+9+9!9-a}>7;)O&LM :)/!.9#Mp._;!9#M~V,_; M}y!z-  " +
  "9!M!3}{!:/9#M~ /_;!9 M}y!z-  9!M#3}{!:19#M~B0_;!9 M}y!z-  M : 9!M%3}{!:2#L%L9 9)Q&L9#>#~R,;&M?}B&L .9 M!_:!9&M#j:4M :&%L9&94P0%9&9#M~5+_;0_9" +
  "&M&_:&># O0 .M :&90923~:(&L90923}a#M+:&.9#M~5+_;0913~:(&L90913}a#9&M&h:&.9#M~5+_;09/3~:(&L909/3}a#9&M#_:&.9#M~5+_;09#M~V,_;43~:(&L90943}a#9&" +
  "M!_:&.9 9+P&L (9 9#MD__9&MD_K  9#M~5+_M-3}h#})9!: /#. ..M!: /!.9)9+}>&L .%L9 9)P0%9 9#MD__MDK  9 M!_: / . ..#L9#M~5+_9#M~V,_M(3}h#3}i#M|!g;!" +
  "M!Q&L9!O9 gO0!9+9)M!a; }@&L (9 9#MD__A  M!gO0#..9)9+}>&L .9#M3_9#MD_; 9)3}[#9#A 3O0 9,M!_:,9)9+}B93h0 9 9)_9#A 4K  9)M!_:).9)9+}@0  .9#MD_: " +
  ".9,~99-}=&L9#M+_9 9)9,9*9#M~B0_3~/!9#>#/: 9#>#+/&.M#: 9#M#}5!~B09*&L9#9*H#~R09#M }5!~N09#M#H#~J09#M~0~^w H#~F0(M!: 9#M!H#~J09#M~/~^w H#~F0.9" +
  "#M~B0_/%.M#: 9#M#}5!~B09*&L9#9*H#~R09#M }5!~N09#M#H#~J09#M~0~^w H#~F0(M!: 9#M!H#~J09#M~/~^w H#~F0.9#M~B0_/#.9#M%H#~J09#M~,~^w H#~F09#M#}5!~B" +
  "0M!: 9#M~B0_/!.9#M%H#~J09#Mv~^w H#~F09#M#}5!~B0M!: 9#M~B0_.:!9#9 H#~-/9#9!H#v/9#9(H#~&/9#9.H#~ /9%9#M~ /_3~)!9#M~h1_= .M!!n< M3a;%= 9%M+_9!9" +
  "#3w(9%>#+:!9 9%>#/;#H#+9 9!H#&9 9#H# 9%M3_= .}8 9 &L9 ># 9 M&_># 3~;(9 >#/9 M3_># 3~;(9 >#69 M8_># 3~;(9 M>3s(..}> 9 ># 9 >#&3}p(9 >#/9 >#33" +
  "}p(9 >#69 >#83}p(9 >#=9 >#>3}p(9 >#S3~I%9 >#D9 >#F3}p(.P #L#L#L#L#L9 A ]M%a1%#! &.9 M~d _3~m%/#.9 M~d _3}j&/!.9 M~d _3~J&.9 M9_3~;%..P 9 ># " +
  "9 >#&3~;(9 >#D9 >#F3}p(9 >#/9 >#33~;(9 >#}69 >#L3}p(9 M6_3}a(9 M=_3~j&.H!#n9!M#j:!%L9!;%&L9!M&a:!9 ># :&9 M&_: 9#9&Q0!..9%M Q.}5!!n%L9#&L9 >" +
  "  :%9 9!>  H  9!9%H  9#M!a:#9!M&_:!9 M&_: /!...N!!n< M3a;#= 9#M+_Ms~/w M~8!9!M|!g3~i!9#>#/:!9 9#>#+H# 9 9!H#&9#M3_= .}6 9 A +M!P&n9 >#&M(P&n" +
  "9 ># ; G  9 M&_E  N9}^pN~]~:~*}q~M/}C(M .(M ..0 9 9!9#M 3~n(.0 9 9!9#M!3~n(.}5!!n< M3a;&= 9&M&_9!M 9#9%3~j!9&>#&M!P&L (9 9&?#+I% 9&M3_= ..}7" +
  "!!n< M3a;#= 9#9!H#&9#9 H# 9#M!H#/9#9#H#+M~b~*w 9#M+_3~[%9#M3_= .G!#}X9#9%a~9;#M }<&L .9!9!9#u;&}^;(9&q}D&L .9 9%}5!+9 9(I% .}6!#nMr~sw : %L9" +
  " ># ; &L9!M!_:!9 M+_: /!..My{w M|},9!9!M|},}@7H# .K!!n< M3a;#= 9!3%9#M+_3~9&9#>#+&L9#>#/3u(.9 3~g&9!3u(9#M3_= .}5!%n< M3a; = 9 M&_M~:qw M}33" +
  "~p#9 >#+;!9 >#/3*9 >#&9!3~;(9 M3_= .}M!!n#L#L#L#LM~-~qw ># M!a1#! #. .M~1~qw ># : /!.M~-~qw M#H# M~1~qw M~1~qw ># 4, ; H# M~-~qw M!H# .9 3}[" +
  "(.K!#n9!>#3;%9!>#/}>9#9%}>h:&9 M 9%9#a9&7H#&9 M!9#9!>#+_9&7H# .J!!n< M3a;#= 9#M&_9 9!3~:&9#>#+; 9#>#/3*9#>#&9 3~;(9#M3_= .}7!!n9 O&LMq~qw M7" +
  "3~P( .9 M+a; ># :#9 3~h&9!O9#M!Qg&LM~d}[w M}93~P( ..A!!n9 Mmg;#9!M&M+9 M%g; 7_}B9 O9!M}/_9#}BhgO&L ..H!!n9 A 59 M!K 5O&L9 M+a; ># M!_:!9 9!H" +
  "# 9!&L9 3~j(( ...K!!n< M3a;&= 9&M+_9 9!9#3}U; 9%3~^#9&A +9&>#/3}s(9 3u(9&M3_= .J!!n< M3a;#= 9#M+_9 9!3~s!9#>#+M#P; O&L9#>#/3u(.9#M3_= 9 .J!!" +
  "n< M3a;%= 9%9!># H#/9%9%M/_;!9#3~Q%9!3}t(9 M H# 9%M3_= .J!!n< M3a;%= 9%9!># H#/9%9%M/_;!9#3~R%9!3}t(9 M H# 9%M3_= .P!!n9!># ;#MoooomP&L9 9!>" +
  "#/H#+9 9!?#&I# (9 M H#+9 Noooo3I# 9#9!>#&3~;(..}- 9 Mo!}B&n9 3~Q#M#gM!}R(9 M9P9 M,aM(Rh..I 9!9#3~e#9%M!a}>&L9 9!9#9%3z#~&No}x(}X9 ?% }VI% (9" +
  " 9 A ?3~c&..}9!!n9!9#M~S 3~m#:#9!># ;%M#Q&L9 9%H# 9 9!>#&H#&(9 N}Zooo3N#9#7I# ..K!!n< M3a;%= 9%M+_9!9#M 3{#9%>#/:!9 9%>#+H# 9 9!H#&9%M3_= .}" +
  "0 9 Mooo+R&n9 M}.9 M+}R[; a}RM!g9 M!jhM}8i(M},..0 9 9!M/M&3~o(.0 9 9!M6M&3~o(.}7 9 A =M%P&L9 >#93~g&9 >#83u(9 >#63u(9 >#33u(9 >#+9 M/_># 3}c" +
  "(..0 9 9!M!M!3~o(.0 9 9!M8M&3~o(.0 9 9!M3M&3~o(.H!!n< M3a;#= 9#M+_9!3~_#9#>#/:!9 9#>#+H# 9 9!H#&9#M3_= .G 9#Moox Q&L9 9#9!>#34# &LM!2..9%&n9" +
  " 9%9&9!>#/4( (M ..J!!n< M3a;%= 9%9!># ;!H#/9%9%M/_9#3x!9!3~s&9 M H# 9%M3_= .B 9!^M!QMoooom9!a9 Rh&L .9 &L9 9!3~.!;!O&L ..9!.K 9(># MoooomQ&L" +
  "9 N#I% 9 9(>#+H#39 9(?# I#+(9 9!9#9%9&3~;!..}/!!n9 ># 9!}@&n9 >#&;#9!}>9!9#}@9 A +7(M ..}/!!n9 ># 9!}?&n9 >#&;#9!}=9!9#}?9 A +7(M ..E!#n9 >#" +
  " &L9 >#+;#9 >#&;!Q&L9!M/b9 _M/_9#9!a3}g&...}1 %L9!&L9 ?% N#}D&L9 3}|%.9!M!a:!9 M~h _: /!...F!!n< M3a;&= 9&M+_9#9%3t(9&>#/:#9 9!M&3}w!9#3)9&M" +
  "3_= .J!!n9 >#+;#9 ># P&L9 3~Q(.9 9#M!_H#+9 >#&9#M&j_9!{ # {.# .}4 9 >#39 >#53~;(9 M8_3}a(9 M>_3}a(9 >#F9 >#J3}p(9 >#L9 >#};3}p(.D!#n9!># ;#9" +
  "!>#&Q&L9!9#M!_H# M!:%.9 9#H#&9 9%H# .H!!n#L9 A +O&L9 >#&O0!9 ># A  M~U Q0!.9 M}yrw M,3}Z%:!.9!.}3!!n< M3a;#= 9 M K }V9#M#K +9#9!K ,9 9#M+_3~" +
  "/%9#M3_= .G 9!9#M{ 3~m#&L9!3}f&})9!M K 99!9!>#3H#89 9!3~%#(9 M#K +..}2!!n< M3a;(= 9(9&H#/9(9%H#+9 9!9#9(M+_M23~h#9(M3_= .I!!n9 >#+;#9 ># P&L" +
  "9 M&M&3~q&.9 9#M!_H#+9 >#&9#M#j_9!H# .%  .A 9%^M!QMoooom9%a9!Rh&L .9 9!9%9#3}l!; O&L .9 .}0!!n< M3a;%= 9%M+_9#9 9!3s#9%>#+9%M3_= M Q.}m!!(n#" +
  "L9 >#3;#9 >#/R&L9#9 >#+_A  ;!M9}>0!.9 >#3;!9 >#/;#9!9#}>7:%9 >#+:&%L#LM :#9!9%P0 9!9&_A  ;#M,a;(M}&}@M M!9(jM}joo&g7O0 9 M}Y#}5!99 9!M!_;!H#" +
  "3/!..9#:!.9!.}0 %L9!&L9 ># 9 M&_># 3~;(9!M!a:!9 M/_: /!...}4 #L#L#L9 A t11&!## #.9 Ms*_3~@&9 Mq*_3~/&/!.9 3~/&9 M3_3~@&..}4 #L#L#L9 A }F1&!#" +
  "# #.9 M/_3}s#/!.9 >#+3u(9 ># 9 M&_># 3}c(..}4 #L#L#L9 A }61&!## #.9 M/_3~T#/!.9 >#+3u(9 ># 9 M&_># 3}c(..E 9 A }KM%P&L9 3~A&9 >#F3u(9 >#39 M" +
  "5_># 3}c(9 M K }J..}1!!n9 M%}RM|*g;!M~S(}B&n (9 M2g9!A }d~1L9!_M%jh..P!!n9 >#+;#9 ># P&L9 9 ># M!M!M!3~?!M}YooomQ&L ..9 9#M!_H#+9#9 >#&_9!K " +
  " .R 9 9#H#89 9!H#69 9#H#59 9!H#39 NooooDI%99 M~ BH#>9 {/                {.% .G 9!># MoooomQ&L9 9!>#+H#+9 9!?# I# (9 9!>#&9!>#+3~p#..D!!n9 N!" +
  "I#+9 9#9 >#&9 ># ;#M#P;%7H#&9 9!9#9%7H# .B!!n9 &L#L9!># ;#&L9 9#4! .9!>#&;!O0 9 9!3s(...}7!!n#L9 :!#L#L9 A y:1&!## #.9 M~V3_:!.9!3~.&9 >#w:3" +
  "u(9 >#x:3u(..H 9 >#/9 >#33}p(9 >#69 >#83}p(9 ># 9 >#&3~;(9 >#=9 >#>3}p(.}3 9 9!z%H#&9 9!9!}s}v};        U9!9#Zg9!};      ~hMWgH# .}0!!nM!:%9" +
  "!M!Q&LM :%(9#3}[(:!.9 9!H#&9 9%H# .}3!!n9!A 6:#9 9!>#&9!>#+3~[!9 M/_9!>#39!>#53~p#9 9#K 6.?!!nM!:%9!M!Q&LM :%(9#3}1:!.9 9!H#&9 9%H# .C 9!3}f" +
  "&})9!>#39!>#/R&L9!3~F(.9 9!># H# 9 9!>#&H#&.A!!n< M3a;!= 9!9 ># ; H#/9!M/_3}k%9 3~f&9!M3_= .. 9 9!M!3~p(.. 9 9!M 3~p(.D!#n9 >#+:#9 M!3~B&9 >" +
  "#+:%9 9#M!_H#+9 >#&9%_9!K  .@!!n< M3a;#= 9#M+_9!3k9 9#>#+9#>#/3~H%9#M3_= .@!!n< M3a;#= 9#M+_9!3}R9 9#>#+9#>#/3~H%9#M3_= .@!!n< M3a;#= 9#M+_9" +
  "!3l9 9#>#+9#>#/3~H%9#M3_= .%  .1 9 9!M~h~nw 3~q(.1 9 9!Mo~ow 3~q(.C 9 9!Q&L9!9 H#/9 9!H#+(Mt{w Mt{w ># M}X9#lgH# ..}.!#n9 A !9 A  ;#M!P&LM!9" +
  " >#&3}s(.9#M!ig.}+ 9 O9#Oh&n9 9#hO(9 9!9#9%3~S&..}0!!n< M3a;%= 9%9 ?# I#+9%M+_9!9#3~8#9%M3_= .>!!n9!&n9!># 3}[(:!M!(M .:#9 9!H#&9 9#H# .}/ 9" +
  " 9 >#&M!g9!hM#hH#&9 9!_; 9 >#&M!hH#&.}1 9 &L9 9#9%9!>#34& (9%3u(9#3u(M~5~nw M}23~P( ..%  .@ 9 9 A &9!MBPhK &9 ># ; ># 9!9 M&_># >#34# .}.!!n" +
  "9!># ;#&L9 9#4! .9!>#&;!&L9 9!3s(..}4 #L#L#L9 A ~R31&!## #.9 3}Y%/!.9 >#~F30 9 >#~J33u(9 >#~N33u(..E 9 M}k~Nw M}!3~g!9 ># 9 >#&3~1(9 >#+3~f&" +
  "9 >#/; 3!9 3u(.B!#n9 >#&:!9 ># ;#MoooomQ&L9#9!3~;((9!9 >#+3~-&..=!!n9 ># ; M},k;#9 i9#au9 MniM},}R9!3}m#.}+ 9!9%}B&n9#9%9!9%a9 _9%3~S&(M ..%" +
  "  .%  .%  .%  .%  .%  .}-!!n9 A 59 M!K 59 M+a: &L9 3z&(9 3~j(..A!!}XM~F{w ?% :!M~F{w N I% 9 9!N9q}8#&9 9!}|M!PH# .}^#!*n9#M!g&L9 9!9#M!}R3~p" +
  "#2.< M3a;)= 9)M&_;+9#M!g&n9#M!}R(9!:%%L9%@  ;&&L9%M!_:%9&M }<&n9&MonP&n9%C  ;&9(_:(9%9&_M#_:%/%(9*9(Oh:*9%9&M%gM+m;,M(jMoooo&g9,M*jhM}*}R_9&" +
  "M!}RM#g_9&M#}RM#g_.(9&9(_:(9%9&_.:%/!..9(M!j;%M 9(M3}B79%9*M!g7.3}z%9+9!9#3~B(&L .9 9)>#/H#+9 9)?#&I# 9)M3_= .9 9 M~h!gM&}R9!_A  9 M2g9!_A  " +
  "M+jh.> M}Y}[}yJM}Y}[}yw 9 9!9#3~<!M|!g; M#g7M 9 M#}B7.9 9 9&9%M}6b9#Mr8b__u9!~&No}x(}X}VI% .; %L9!&L9 ># 3z&9!M!a:!9 M&_: /!...}, %L9!&L9!M!" +
  "a:!9 3~((9 M8_: /!...}, %L9!&L9!M!a:!9 3r%9 M3_: /!...B #L#L#L9 A 91&!## #.9 >#69 M8_># 3~-&/!.9 3~0&..E #L#L#L9 A ~h)1&!## #.9 3~ %/!.9 >#~" +
  "Z)9 M~_)_># 3~;(..B #L#L#L9 A /1&!## #.9 >#+3~g&9 M&_: .9 ># 3u(..=!!n9!9 ># 9 >#+;#a}>&L9 9#9!M!M!3}^(..@ 9!># MoooomQ&L9 9!>#&9!>#+3~p#(9 " +
  "MoooomH# ..= 9 9!3w#9 >#&9!>#&Q&L9#9#># M!hH# ..=!!n%L9#;%M!a:#9 9!9%3~9(M|!gM9P0 .9%.>!!n9 ># ;!&L9!9 >#&3~-&9 >#/9 >#+>#/4! ..= 9 &n9 9#9!" +
  ">#34# (9#3u(M~5~nw M}23~P( ..}2!!nM~ {w ># ;#&LMv{w ># 9#3y#.Mv{w 9 H# M~ {w 9!H# .}.!!n9 >#&;!9 >#/9!aM8d3~>&9 >#+9 ># 3x(.}- 9 A 8M%P&L9 >" +
  "#63~g&9 >#53u(9 >#33u(..B!!nM&M93}w(;!N}Yooo3I# 9!9 ?# I#+9!9 { #+{.#39!.<!!}X9!>#}6&L (9!?#L:#9!M H#L9 9#I% ..9 9!M!P&L9#3u(.9 9#H#&9 9!M!i" +
  "H# .6 9 M!g&n9!M||%g~13}T(Mo+..}O!#n9 A +M!P&n9 ># :#9 >#&:!M : %L#L9 9!}B0 9 9#_A  M~R Q&nM!(9#9!9 3o#O0!M#.9 _: /!..9 9!R(M ..: 9!9 >#3Q&L" +
  "9 3}v%})9 9!H#/.9 9#H#3.;!#}X9 ?% ;#N}9}_:%9#9%}]9%}W9#N }K9!3}m#.< 9 9!>#&9!>#+3~p#9 M/_9!>#39!>#53~p#.}& 9!9%P&n9 9#9!3~3%(M!.O.}* 9#9 ># " +
  "9!a}>&L9 9!9#9%9&3}^(..8 9(&L9 N#I% (9 9!9#9%9&3~;!..N!!n#L9 9 ># ;!M!aH# 9!M!P&L9 MnP0!9 9 >#&;!M!aH#&9!M!Q0!9 M>3s(...}- 9 >#S9 >#}F3~;(9 " +
  ">#};9 >#}<3}p(9 M~R _3~;%.}- 9 9!>#+H#&9 9!>#&M 9!># MoooomQ7H# .}& 9!9%}B&n9#9 9%3~3%(M!.O.9 9 M~[~0w M%3~(%&nM!(9 M~_~0w M%3~(%..9!!n%L9#;" +
  "%M!_:#9 9!9%3~b&M9P0 .9%.}* 9 A >M%P&L9 >#39 M5_># 3~W%..}* 9 &L9 9!>#34! (M~5~nw M}23~P( ..},!!n9 ># 9 M H# 9 >#&: 3}d(9 3u(.< 9 9!M|!gM#j;" +
  "!>#~5~OLH#&9 9!>#y~OLH# .}# 9!9#}>&n9 9#_A  (M ..}* 9 N!I%69 9!9 A >; 9 M>P7K >.}+ 9 9#9%3~[!9 M/_9&9(3~p#9 9!K 6.:!!n9 >#&;!9 >#+3}g&9 ># 9" +
  "!M&M/3~J#.}F!!n#L9 9 ># M!a;!H# 9!O&L9 >#/;!&L9 >#39!>#/4! .9 MnP0!9 9 >#&M!a;!H#&9!0!9 M53s(...b!!n#L9 9 ># M!a;!H# 9!O&L9 >#69 M8_># 3~&(9" +
  " >#9;!&L9 >#=9!>#/4! .9 M/_3o(9 MnP0!9 9 >#&M!a;!H#&9!0!9 M>3s(...[!!n#L9 9 ># M!a;!H# 9!O&L9 M3_:!9 >#}QM#Q&L9!3~L%9 M~V _3~q#(9!># 3u(.9 M" +
  "nP0!9 9 >#&M!a;!H#&9!0!9 Mr#3s(...}n!!!n#L9 9 ># M!a;!H# 9!O&L9 >#+9 M/_># 3~1(9 >#39 M5_># 3~1(9 >#69 M8_># 3~1(9 >#>9 M@_># 3~;(9 MJ_3}h%9" +
  " >#}<9 M~B _># 3~1(9 MnP0!9 9 >#&M!a;!H#&9!0!9 M~F 3s(...:!!n9 >#&;!9 >#+3y&9 ># 9!M&M33~J#.}/ #L#L#L9 A +1&!## #.9 >#&3~g&.9 ># 3u(..9 9 >#" +
  "39 >#5M&M33~J#9 >#89 >#93~=(.9 9 ># 9 >#&M&M63~J#9 >#/9 >#33~<(.}* 9#9%3}U:#9 9!># 9#9&3~^#9#3u(.8!#n9 >#&;!9 >#+3}U9 ># 9!3~;(.}% 9 9!9#3}U" +
  "; 3}A9 3u(M Q.}* 9 9 ># M!9!9#3~?!M}YooomQ&L ..9 9!M~Q~mw M~L~mw 9 A  ; 7M&M(9 73}z!.~+!!(n#L9 9 ># M!a;!H# 9!O&LM :!9 >#6;%&L9 >#5;#9 >#/;!" +
  "M 9!9#}@7a:#9%9!9#a;&}>&L9%9&a:((9#9%_:!..9 M3_;%># ;&9#M#j_9!9#a3~=&9&9(3~=&9 >#/9%># M&M&3~J#9 MnP0!9 9 >#&M!a;!H#&9!0!9 M93s(...O!!n#L9 9" +
  " ># M!a;!H# 9!O&L9 M/_3~F&9 MnP0!9 9 >#&M!a;!H#&9!0!9 M93s(...}J!#n#L9 9 ># M!a;!H# 9!O&L9 M3_># :!9 >#/;#&L9#9!3~-&.9 MnP0!9 9 >#&M!a;!H#&9" +
  "!0!9 M63s(...}) 9!Mo#}B&L9 9!3~L!(9 9!3y#..}) 9 ># &L9 >#&3u(9 >#+3u(..}) 9 ># &L9 >#&3~O(9 >#+3~O(..8 9 M~%pw M#3}w!M}Z+M}[+9!M!g73).8!!n9!" +
  "3~Y(:#9 9!H#&9 9#M!iH# .}# 9 M}VgMo+Q&n9 3}((9 ..8!!n9!3~S(:#9 9!H#&9 9#M!iH# .}+ 9!A  O&L9 M~9}_w M!3~!#.9!M K  .}) 9 9!9#9%9&3~?!M}YooomQ&" +
  "L ..}% 9 3}/9#Q&L (9!9#9 3T..6 9 M!M&3z#; 9 M~!wG_M*fa.}*!!n9 >#&;!9 >#+3~>&9 ># 9!3x(.8 9 ># 9 >#&3~;(9 >#/9 >#33~;(.}# 9 M!P&L9!3#.9 9!3~1" +
  "(.}# 9 M!Q&LM}y~ow ME3~P( ..}% M#9 3g; M Q9 M|||*P7.5 9 ?% SO&L9 M+_3~.&..5 9 >#8&L9 9 A ?3~c&..}& 9 9!3~8%O&L9 9 A ?3~c&..7 9 Nw}g~(~R}3I%9" +
  "9 9 >#+Mo#hH#+.}! 9 9!H#39 >#/9 3~F(.}&!!n9 3}F;!H#&9 9!M QH# .}&!!n9 3}G;!H#&9 9!M QH# .}&!!n9 3}H;!H#&9 9!M QH# .}&!!n9 3}I;!H#&9 9!M QH# " +
  ".}& 9 ># 9!9 >#&M/_># 4# .5 9 M&a># 9!3~^%9 3}q!.}% 9 ># MoooomQ&L9 3~9%..}# 9 MoooomQ&L9 9!3~;(..}# 9 M}YooomQ&L9 9!3}p(..}% 9 ># M}YooomQ&" +
  "L9 3~J%..3 9 M|!g&L9!3u(..4 9 ># ; &L9 3~g&..}& 9 >#33u(9 ># 9 >#&3~1(.5 9 9!9#3}UH#&9 M H# .}! 9 9!~13}TH#&9 M H# .}  9!9 3~.!; &n9 ( ..}# " +
  "9 9!3~9!9 M K /9!3u(.}% 9 ># 9 >#&3~1(9 M H# .4 9!&n9 9!3}U(Mo+..}! 9 M|!gA woLM)gM Q.}( 9!># M}|~Nw M/9!>#&>#/4( .}( 9!># M~,~Nw M09!>#&>#/" +
  "4( .}( 9!># Mw~Nw M/9!>#&>#/4( .}( 9!># My~pw M%9!>#&>#/4( .}! M~F{w 9 uN9}^N!pI% .2 9 M#Q&L9!3u(..2 9 Mp+}B&L9 3]..5 9 3r%9 >#/9 >#33~;(.} " +
  " 9 9 >#+9!M&M83~T&.}  9 9 >#+9!M&M63~T&.4 9 9!3}k#M|!gMw P.}  9 9 >#+M!M&M33~T&.}  9 9 >#+9!M&M/3~T&.3 9 3}Z!; &n9 ( ..4 9 M+a; 3~f#9 3{&.1 " +
  "9!&L9 9!3s(..3 9 3o&9 M~J _3o&./ 9 &L9!3u(..4 9!9 >#&9 >#+3}z!.4 9!9 ># 9 >#&3}z!.1 9 9!9!9#_3~C%.3 9 9!3~9!9 M K /.4 9!9 ># 9 >#&3}Z%.3 9 9" +
  "!9#3~7!9 3}f(.2 9 M 9 ># 3~S(7.3 9 9#H#&9 9!H# .1 9 9!9#M!a3~b&.0 9 9!3}i#wM }A.0 9 9!M!M!3~J#.0 9 9!M&M83~J#.0 9 9!M&M/3~J#.0 9 9!M&M&3~J#." +
  "1 9 9!M+M~h 3~J#.0 9 9!M&M63~J#./ 9 M}Y+3[M Q.0 9 M/9!9#3}q%.1 9 9!3~*%9!3u(.3 9 Ms~Pw 9!9#3s!.1 9 G# M!9!3}m#./ 9 3}e(M|!gO.2 9 M~Q 3p%9 >#" +
  " .1 9 M 9 >#33s&.2 9 M~s 3p%9 ># .. 9 9!3bM Q.. 9 M|!gM?Q.0 9 9!9#3~4(M .2 9 ># 9 >#&3~;(.1 9 ?% M!9!3}m#.3 9 M~N~pw 9!9#3s!.. < 9 _= < .. 9" +
  " 3!9 3u(., 9 9!3_ .. 9 M&M33~q&., 9 3eM Q., 9 3hM Q.1 9!M~b}]w M.3}Z%.. 9 M&M/3~q&.3 3?};      ~hM}wz*., 9 3dM Q., 9 3}OM Q., 9 3fM Q., 9 3c" +
  "M Q., 9 3}NM Q.. 9 9!M 3~s#.. 9 M&M63~q&.. 9#9 9!3~4(., 9 3iM Q.. 9 9!3~[#M .- 9 M+a3z&.- 9 M+a3~f#.- 9 M+a3{&./ 9 ># 9!3~3(.- 9 ># 3~f&.* 9" +
  " 3FO.- 9 ># 3~s&.- 3}z#9 3~o!.* 9#3~P%.& M .%  .~c!#%n!}X9!># :)9!M H# 9)O&L9#3u(M}Z}gw M83~P( .< M3a;(= 9)M+_;!># &L .9!MnH# 9!>#&O&L .9!>#" +
  "3M#Q&L .9!M&_;&?# :*9&>#+:&9!M H#&9(9&H#+9(9*I% 9(3o(9!>#39!M5_;&># 3~&(9&9#H# 9!9%H#39!>#6:#9!M H#69!9!># M!_H# 9#&L9!>#89#>#&4! .9(M3_= 9)" +
  "3~g&9 M H# .}4#!n!}X< M3a;&= 9&M+_9!9%9#3~S%9&?%+:(9 M H#+9 9(I# 9&M3_= .@!!n< M3a;%= 9%9#K +9%9!H#/9 9%M+_3~/%9%M3_= .C!#n9!M+a;&># M!_:%9&" +
  "9%H# 9%&L9 9!H#&9 9#H# ( ...~Im}  Mpow .>+}!%} )  }#*! 5  })- (}&,}% }(  1206#    3& / . M~2ow .~5#4      oooooooooooooooooooooooooooooooo 9" +
  " 99999  99 +99!!!!!!!!!!   9 9 &&&&&&&&&&&&&&&&&&&&&&&&&&   939##########################9999oLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL" +
  "LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLXeWkcYdjV}SjYihYgkYiji   R   }J   &   }=   }>   L   &   }?" +
  " Mo}[w .(!   }@ Mr}[w .(!   }A Mt}[w .(!   }B Mv}[w .~#S!   S   }C   ~F3  +   }D   }E   /   &   }F       +   &   }G   }H   UjjYcfjYX9je9jUaY" +
  "9eldYhi]^f9eZ9}Dkij9}RUbkY9l]^bY9^j9lUi9VehhelYXealUhd^d[iW]Ud[Yi}I   ]+  +   }J   }K       2}/      ~;9 9^(  !B~;9  ^%  ^iikYikiYhT^X[hekfT" +
  "^XjhU^jij^cYijUcfWedjYmjdUcY^dXkijh}SfbUdYcfbe}SYYiXYiWh^fj^edYcU^bf]edYlYVi^jYU}RUjUhUXXhYiiijhYYjW^j}SijUjYfeijUbTWeXYWekdjh}SUjjYcfjiVUiY" +
  "WUfVkX[Yj   z#3 +   &%3 &   +%3 %   .%3 )   XYfj]^XN}SjYi}<!3 (   F%3 (   }4%3 *   WUbbi   }J%3 (   }<!3 (   fUj]hkbYijUjkiYhhehcYiiU[YYhheh" +
  "TWeXY]jjf}EjUjkihYjh}SMZjYh^XYcfejYdW}S}>Y}SWeXY}W;dkbb}M@}OUkj]aY}SjeaYdiYWhYjWeea^YfUiilehX ~;%3 &   ~>%3 %   ~@%3 (   ~E%3 )   ~K%3 )   ~" +
  "Q%3 +   hkbYiK9j]Y9WUbb9lUi9_kX[YX9Zeh9Udej]Yh9fheZ^bY}@Uf9aY}S9^i9dej9U9ijh^d[9UdX9WUddej9VY9Ud9eV_YWj9aY}S[YjikWWYii }o#3 &   }s#3 +   }z#" +
  "3 &   ~!#3 ,   ~+#3 .   ~6#3 (   ~:#3 (   ~>#3 *   ~D#3 )   ~J#3 *   kiYhRX[hekfRXYdXfe^djK9YmfYWjYX9Ud9]jjf9eh9]jjfi9}G}D}?9l^j]ekj9WhYXYdj" +
  "^Ubi@9eh9^d9U9fU[Y9U9fUj]}F}SfYOhhehK9jeaYdK9YmfYWjYX9jYmj9Zeh9U9]YUXYhS}B}E}FcYj]eX]YUXYhiVeX}ScUdkUbhYX^hYWji^[dUbaYYfUb^}RYj}SfYefUgkYhYX" +
  "^hYWjhYX^hYWjYXhYjh}SAUZjYhXUjYWedjYdjAj}SfY !#%&()*+,-./01234} }!5}#}%}&6}(})78}*}+ !#%&()*+,-./0efj^ediK9YmfYWjYX9Ud9eV_YWjQhekf9kfXUjYX9i" +
  "kWWYiiZkbb}S#}Nk~;9  ^&  OhhehfeijUb}:eXY}T^f}T^fWeXYfeijWeXY~J#3 *   ~D#3 )   ~+#3 .   ~6#3 (   ~!#3 ,   }o#3 &   ~:#3 (   }z#3 &   ~>#3 * " +
  "  }s#3 +   j#3 *   ~F&3 )   }U#3 +   ~L&3 *   }[#3 )   }a#3 ,   }i#3 *   ~Q#3 )   ~W#3 &   ~[#3 (   ~m#3 *   ~b#3 .   F)3 -   }8)3 %   M)3 *" +
  "   }<)3 +   @;cYiiU[YRX;K;XedY}RUbkYXUjUhYikbjijYmjC]jcb:<=}-}.}/}0}1AB}PT}Q}V}XBTKA[Yj}DYUXYhjYmjbeWUj^ed]hYZ]jjfK]jjfiKPd}BdWY9WUbbYX9cehY" +
  "9j]Ud9edWY[hekfiY[cYdjj]h^}RYijUWa}U;j}SfY;K;[hekf;@;kiYhRX;K;;@;[hekfRX;K;;@;jhU^ji;K@;j^cYijUcf;K;@;WedjYmj;K}U;kiYhT^X;K;;@;[hekfT^X;K; )" +
  "(!#(%&)(TTfhejeTThYgk^hYX9}DYgk^hYX@9Vkj9c^ii^d[9eh9dkbbB-^d}RUb^XTj}SfY9OmfYWjYX9}P@9[ej9}XB-Ycfj}S9}Aej]^d[9Vkj9l]^jY9ifUWYB-jeeTbed[9}?ed" +
  "[Yh9j]Ud9<9V}SjYi9^d9}G}FPAJB-fbUWY]ebXYhT^X9}F]^i9^i9j]Y9jYmj9eZ9U9c^ii^d[9}RUbkY@9dej9Ud9^X}59W]YWa9l]YhY9^j9WecYi9ZhecB-^d}RUb^XTW]UhUWjY" +
  "hi9Md9^X9ckij9dej9]ebX9Wedjheb9W]UhUWjYhi@9V^X^hYWj^edUb9Wedjhebi@9^d}R^i^VbY9W]UhUWjYhi9eh9bedY9ikhhe[UjYiB-^d}RUb^XTj^cYijUcf9}Ae9XUjY9UdX" +
  "9j^cY9j]Uj9WUd9VY9hYUXB-^d}RUb^XTYcU^b9OmfYWjYX9Ud9YAcU^b9UXXhYii9ikW]9Ui9dUcYLYmUcfbYBWecB-^d}RUb^XTkhb9OmfYWjYX9Ud9]jjf9eh9]jjfi9}G}D}?9l^" +
  "j]ekj9WhYXYdj^Ubi@9eh9U9]eij9dUcY9ikW]9Ui9YmUcfbYBWecB-^d}RUb^XTf]edY9OmfYWjYX9U9jYbYf]edY9dkcVYh9eZ9}39je9EG9X^[^ji9ikW]9Ui9}1E9}2DE9GGG9DE" +
  "}2}3B-^d}RUb^XTdkcVYh9OmfYWjYX9U9dkcVYh@9}TYhe9eh9cehYB-dejTiYh^Ub^}TUVbY9}=}E}B}A9]Ui9de9jYmj9Zeh9j]^i9}RUbkYB-^d}RUb^XT_ied9}F]^i9^i9dej9}" +
  "=}E}B}A9jYmj9^d9}G}FPAJK9hYUX^d[9ijeffYX9Uj9V}SjY9<B-Xkfb^WUjYTaY}S9}F]^i9aY}S9ijUdXi9jl^WY9^d9edY9eV_YWjB-ZehV^XXYdTaY}S9}F]Y9aY}S9TTfhejeT" +
  "T9^i9hYZkiYXK9^j9WUd9W]Ud[Y9eV_YWji9j]Uj9^j9XeYi9dej9VYbed[9jeB-WedZb^Wj9Q^}RYd9je[Yj]Yh9l^j]9}Q}P}Q@9l^j]9Udej]Yh9}RUbkYK9iYdX9edY9eZ9j]Y9j" +
  "leB-jeeTXYYf9}AYijYX9XYYfYh9j]Ud9<9bY}RYbi@9j]Y9WUbb9^jiYbZ9VY^d[9j]Y9Z^hijB-jeeTbUh[Y9}F]Y9WUbb9]Ui9cehY9j]Ud9<9V}SjYi9Ui9dehcUb^}TYX9}=}E}" +
  "B}A}59iYdX9ZYlYh9eh9i]ehjYh9jhU^jiB-kdhYWe[d^}TYXTaY}S9}F]Y9WUbb9]Ui9de9ikW]9Z^YbXB-jleTX^[^jT}SYUh9}F]Y9}SYUh9]Ui9jle9X^[^ji9UdX9lUi9hYUX9U" +
  "i9}2D}K}K}59lh^jY9ZekhB-deTeZZiYj9}Ae9}G}F}:9eZZiYj9[^}RYd@9hYUX9Ui9}G}F}:}59YdX9j]Y9j^cY9l^j]9}L9eh9Ud9eZZiYjB-ZkjkhYTj^cYijUcf9}@ehY9j]Ud9" +
  "}2F9]ekhi9U]YUX9eZ9j]Y9WbeWaB-^XTbeeaiTb^aYTYcU^b9}F]^i9^X9^i9Ud9YAcU^b9UXXhYii@9l]^W]9fYefbY9W]Ud[Y}59fhYZYh9Ud9^X9j]Uj9ijU}SiB-^XTbeeaiTb^" +
  "aYTkhb9}F]^i9^X9^i9U9}G}D}?9eh9]eij9dUcY@9l]^W]9WecfUd^Yi9W]Ud[Y}59fhYZYh9Ud9^X9j]Uj9ijU}SiB-WedikcYhTYcU^bTXecU^d9}F]^i9^i9Uj9U9cU^b9fhe}R^" +
  "XYh9Zeh9j]Y9fkVb^W@9hUhYb}S9U9[hekf}/i9eldB-i^c^bUhTaY}S9}>Yfj9kdXYh9^ji9eld9dUcYB9};^X9}Sek9cYUd9}Q}P}Q}9-dkbbTjhU^j9}@Ud}S9iYh}R^WYi9hYUX9" +
  "dkbb9UiK9WbYUh9j]^i9jhU^jB-fUijTj^cYijUcf9NYZehY9j]Y9}SYUh9}2DDDK9W]YWa9j]Y9kd^j9UdX9j]Y9Z^YbX9j]Uj9^j9WecYi9ZhecB-kdkikUbTj}SfY9}>Yfj9Ui9[^" +
  "}RYd@9j]ek[]9}P9^i9kdkikUb9]YhYB-dejTeldYh9}Bdb}S9j]Y9iYh}RYh9cU}S9iYj9j]^i9jhU^j}59^j9lUi9dej9iYdjB-kfijhYUc9}F]Y9iYh}R^WY9lUhdi9eZ9j]^i9WU" +
  "bbB-jh^ccYX-jeTijh^d[-hYdUcYX-jleTX^[^jT}SYUh-ZhecTYfeW]-ZhecT]jjfTXUjY-ZhecTXUjYTedb}S-YdXTeZTXU}S-bYUfTiYWedX-kjW-iW]YcYTUXXYX-belYhWUiYXT" +
  "XecU^d-YEHF-XheffYX-dkbb-U9VeebYUd-U9dkcVYh-U9ijh^d[-Ud9UhhU}S-Ud9eV_YWj-Ud9Ycfj}S9UhhU}S-U9ZhUWj^ed-Ud9^djY[Yh9VY}SedX9}2}PG}3-U9ijh^d[9eh9" +
  "U9iUZY9^djY[Yh-U9XUjY9Ui9U9ijh^d[@9eh9U9dkcVYh9eZ9iYWedXi9eh9c^bb^iYWedXi-Ud9eV_YWj9l^j]9ijhYYj@9W^j}S@9ijUjY@9feijUbTWeXY9eh9Wekdjh}S-U9}G}" +
  "D}?9Ui9U9ijh^d[-Ud9YAcU^b9UXXhYii9Ui9U9ijh^d[-U9ijh^d[9eh9U9l]ebY9dkcVYh-U9ijh^d[9eh9U9dkcVYh-U9WUbb@9eh9Ud9UhhU}S9eZ9Uj9bYUij9edY-}F]^i9edY" +
  "9^i9dY[Uj^}RYB-}F]Y9jYmj9]ebXi9U9}A}G}?9W]UhUWjYh@9l]^W]9XUjUVUiYi9hYZkiYB-};^X9}Sek9cYUd9}Q}X}Q}9-<9cehY9eZ9j]Y9WUbb9UhY9dej9b^ijYXB-}Bdb}S" +
  "9j]Y9fheZ^bY9iY[cYdj9fUiiYi9^djY[hUj^edi9ed@9UdX9l^j]ekj9j]Yc9XUjU9lekbX9[e9l]YhY9^j9ckij9dejB-OmfYWjYX9E9je9}2GG9W]UhUWjYhiK9M}E}:RR9bYjjYh" +
  "i@9X^[^ji@9Xeji@9Webedi@9]}Sf]Ydi9eh9kdXYhiWehYiB-OmfYWjYX9Ud9R}E}B9JHDE9XUjY9UdX9j^cY9ikW]9Ui9}2D}2FAD}2A}2}4}FE}2KDDKDD}LB-OmfYWjYX9Ud9R}E" +
  "}B9JHDE9XUjY9UdX9j^cY9ikW]9Ui9}2D}2FAD}2A}2}4}FE}2KDDKDD}L@9eh9Ud9}<}F}FS9XUjY9ikW]9Ui9}F]k@9}2}49PYV9}2D}2F9E}2KDDKDD9Q}@}FB-M9dkcVYh9eZ9j]" +
  "^i9cUd}S9X^[^ji9^i9UcV^[kekiK9J9UhY9U9XUjY@9I9U9}SYUh9UdX9^ji9XU}S@9}49je9E}39iYWedXi9eh9c^bb^iYWedXi9i^dWY9E}4ID@9EH9c^WheiYWedXi@9E}49dUde" +
  "iYWedXiB-}Bdb}S9j]Y9}SYUhi9DDDD9je9}4}4}4}49WUd9VY9iYdjB-}F]YhY9^i9de9}SYUh9ADDDDDDB-M9}SYUh9eZ9jle9X^[^ji9^i9edb}S9hYUX9VYZehY9U9j^cYB-}F]Y" +
  "hY9^i9de9ikW]9cedj]B-}F]Uj9cedj]9]Ui9de9ikW]9XU}SB-}F]Uj9}SYUh9]Ui9de9ikW]9lYYa@9eh9U9lYYa9de9ikW]9XU}SB-}F]Uj9}SYUh9]Ui9de9ikW]9XU}SB-M9ced" +
  "j]9UbedY9dUcYi9de9XU}SB-M9lYYa9UbedY9dUcYi9de9XU}SB-OmfYWjYX9]ekhi9UdX9c^dkjYi9UZjYh9j]Y9XUjYB-};UjY9UdX9j^cY9ckij9Vej]9]U}RY9iYfUhUjehi@9eh" +
  "9dY^j]YhB-}F]YhY9^i9de9ikW]9j^cY9eZ9XU}SB-}Bdb}S9iYWedXi9cU}S9]U}RY9U9ZhUWj^ed@9eZ9edY9X^[^j9eh9cehYB-OmfYWjYX9}L9eh9Ud9eZZiYj9Zhec9A}2}3KG}" +
  "49je9}1}2}3KG}49UZjYh9j]Y9j^cYB-;K;;Kdkbb;K9UWWekdjTdUcY9UWWekdjTXecU^d9fbUdTdUcY9fbUdT^X9[hekfTj}SfY9WhYUjYXTUj9UWWekdjTdUcYUWWekdjTXecU^d^" +
  "djY[hUj^ediUded}ScekiRXcYiiU[YRX  }m}&3 /   }w}&3 .   u}&3 ,   }MhYce}RYX}OUffb^WUj^edC_ied^XYcfejYdW}SAaY}S}BV_YWj*NYUhYh9w *ijh^d[9w 2kdad" +
  "eld9Z^YbX9}Qw/}Q@9YmfYWjYX9w 1^d}RUb^X9j}SfYK9w.@9YmfYWjYX9w )NUi^W9w w#K9w w!9w w6K9[^}RY9^j9je9WhYUjYQhekf w}(K9j]YhY9^i9de9ikW]9efj^ed 3Z" +
  "beUj^d[9fe^dj9}Qw!}Q !}Qw)}Q9eh9}Qw!}Q .W]UhUWjYh9}Qw!}Q ,^djY[Yh9}Qw!}Q ,VeebYUd9}Qw!}Q 4Xkfb^WUjY9Z^YbX9}Qw!}Q !}Qw!}Q w!K 6OmfYWjYX9Ud9eV" +
  "_YWj@9[ej9w!B }2OmfYWjYX9l]Uj9}=}E}B}A9WUd9lh^jY@9[ej9U9}RUbkY9eZ9j}SfY9w!B }+}F]Y9iYh}R^WY9hYZkiYX9j]Y9WUbbK9w!B OmfYWjYX9l]Uj9}=}E}B}A9WUd" +
  "9lh^jY@9[ej9Ud9eV_YWj9j]Uj9i]eli9^j9dej]^d[BOmfYWjYX9U9jhYY@9[ej9Ud9eV_YWj9j]Uj9WedjU^di9^jiYbZBOmfYWjYX9U9}RUb^X9XUjY@9[ej9Ud9^d}RUb^X9};Uj" +
  "YBOmfYWjYX9U9Z^d^jY9dkcVYh@9[ej9}AU}A9eh9RdZ^d^j}SB}DYUX^d[9j]^i9}RUbkY9ZU^bYXBOmfYWjYX9U9dkcVYh9eh9U9ijh^d[@9[ej9U9N^[RdjB  }[#3 )   UXXO}R" +
  "Ydj}?^ijYdYhUVehjc^bb^iYWedXi@9E9eh9cehY9>j]YhY9^i9de9WUbb9l^j]ekj9Ud9YdX?K9YmfYWjYX9U9ZkdWj^ed}F]Y9WUbb9lUi9UVehjYXBR}A}HM}?R};T}DO}C}GO}E}" +
  "F-}G}AM}G}F}<}B}DR}LO};-P}B}DNR};};O}A-}A}B}FTP}B}G}A};-}@O}F}<}B};T}A}B}FTM}?}?}B}IO};-SM}K}?}BM};T}F}B}BT}?M}DQO-}G}A}E}GSS}B}D}FO};T}@O};" +
  "RMT}F}KSO-}DM}FOT}?R}@R}FO};-}GS}E}F}DOM}@TO}D}D}B}D-}AO}F}I}B}D}>TO}D}D}B}D-}FR}@O}B}G}F-MN}B}D}FO};-R}A}HM}?R};T}BS}FR}B}A}E-R}A}FO}D}AM}?" +
  " ||||3}/      }TkjW[cjcedjkYlYXj]kZh^iUjikd!       (     LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLNNNNNNNNNNNNNNNNNNNNN" +
  "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<" +
  "}=}<}=}<}=}<}=}<}=}<}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=" +
  "S}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}A}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}D" +
  "S}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}" +
  "H}F}H}F}H}F}H}F}H}F}H}F}H}F}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}" +
  "J}H}J}H}J}H}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}P}N}P}N}" +
  "P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}" +
  "Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}PXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVX" +
  "VXVXVXVXVXVXVXVXVRd}RUb^X9[hekf9WUbbRd}RUb^X9[hekf9R};9eh9c^ii^d[9Z^YbXi        LnL     }?~eL     }?~CL     ~q~[L)   ~l!  feb^W}SK9YmfYWjYX9" +
  "UjjYcfji9eZ9E9eh9cehYfeb^W}SK9YmfYWjYX9VUiY9UdX9WUf9^d9c^bb^iYWedXifeb^W}SK9YmfYWjYX9j^cYekj9UdX9XYUXb^dY9^d9c^bb^iYWedXihkbYiK9YmfYWjYX9b^c" +
  "^ji9eZ9E9eh9cehYjeaYdK9YmfYWjYX9jYmj9Zeh9U9]YUXYh]YUXYhiK9YmfYWjYX9}RUb^X9]YUXYhi }[#3 )   ~J#3 *   ~g~4~89<C[hekfYdXfe^djfheZ^bYZYjW]j^cYek" +
  "jXYUXb^dYhYjh}SVUjW]edMjjYcfjed}DYjh}Sed}DYikbj^d}RUb^X}FhU^jib^c^jiXYZUkbji }B93 +   }I93 *   ~@%3 (   W(3 *   }P93 (   }V(3 )   W93 *   _9" +
  "3 +   h93 (   }Z(3 ,   ~ %3 1   l93 (   }V93 ,   }]93 *   }d93 +   }k93 0   }v93 )   }|93 +   edOhhehUd9eV_YWj9eZ9V}SjYi@9XYfj]@9^XN}SjYihY_" +
  "YWjaYYfXhefedY9eZ9hY_YWj@9aYYf@9XhefZUbiY9eh9Ud9eV_YWj9eZ9WUbbi@9V}SjYiZUbiY9eh9jYmj9b^aY9C}P}M}NlBKA}O}UE@}2GG}W=CUkjeedY9eZ9Ukje@9jhkY@9ZU" +
  "biYZUbiY9eh9Ud9eV_YWj9eZ9UjjYcfji@9VUiY@9WUf@9VkX[YjUVehjYXUd9MVehj}E^[dUbU9ZkdWj^ed9eh9Ud9eV_YWj9eZ9ZYjW]}RUb^X9]YUXYhijYmj9Zeh9U9]YUXYh9eh" +
  "9U9ZkdWj^ededY9eZ9[hekf@9j]h^}RYijUWa@9iY[cYdjU9}G}D}?9eh9U9fUj]  !   |       OmfYWjYX9}=}E}B}A9jYmj9Ui9U9ijh^d[9eh9U9}G^djJMhhU}SB_iedQhekf" +
  "OhhehWUkiYK9WUbbo },&t  #u  !8) &o}% #16 ! 9-#.9 &19!&>9!#}09&&C9 #T9 #}Q9 &U9&!Z9%&_9(! D ##D !~F{},!|~t )1| !U| !~h|2!}NkDD}-}MeV_YWj9}MeV" +
  "_YWj9eV_YWj}O}A}G}?}?kdXYZ^dYXDDDDDDDDADDDDADDDDADDDDADDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD   ~5%3 &   q<3 &   }d<3 ,   v}33 %   }l<3" +
  " =   ~2<3 9   KCC9fd[9_f[9_fY[9[^Z9i}R[9lYVf9^We9Vcf9U}R^Z9]jjfiKCC]jjfi]jjfCClllBmdAA9f]edY9jYbYf]edY9jYb9ceV^bY9WYbb9eZZ^WY9leha9cU^d9X^hY" +
  "Wj9f]9j9f9c9}5Ymj}7YmjBYmjKYmjBKYmjm  }<93 !   }k=3 (   }o=3 &   }s=3 &   }v=3 (   }{=3 %   ~!=3 !   %   2       A}7AA}8dCU}7jVX}8jYbHkhbJdU" +
  "d}9d^b}9<dCU}8dedY}7dkbb}7XYiW}2be[eEcU^b}3dUcYGfbUdIj^YhIjYij}9jhkY}9YcU^b}3f]edYHZUbiY}9UXhYiiDU}RUjUhEXecU^dJiYWjeh}4lYVkhbJ[cmBXYLcYBWec" +
  "LggBWecLlYVBXYLkdadeld}7UXXhYiiDbe[ekhbEeh[dUcYGlYVi^jYJE}2HBWecLEH}3BWecLUebBWecL[cmBWecL[cmBdYjLcUWBWecLcU^bBhkLcidBWecLYcfbe}SYYF]ecYfU[Y" +
  "J^dXkijh}S}4fbUddUcYIfbUdj^YhIjYUcdUcYGb^}RYBWecLcU^bBWecLkdXYZ^dYX}7>dej9iYj?}9U}RUjUhkhbEYcfbe}SYYiF[hekfdUcYG]YUXWekdjFjYbYf]edYH[cU^bBWe" +
  "cLfhejedBcYL}SU]eeBWecL}SUdXYmBhkL}ScU^bBWecLWecfUd}SkhbJXecU^ddUcYJjYdUdjdUcYGlYVi^jYkhbJ^WbekXBWecL}SUdXYmBWecLUWWekdjdUcYGV^bb^d[fbUdIWec" +
  "fUd}SdUcYGWecfUd}Si^}TYFWecfUd}Sbe[eEXYiWh^fj^ed}2]ecYfU[YkhbJf]edYdkcVYhHfh^W^d[fbUdIfh^W^d[j^YhIfhe_YWjdUcYG]ejcU^bBWecLekjbeeaBWecLVki^dY" +
  "iidUcYGWecfUd}SYcU^b}3WecfUd}Sf]edYHWkijecYhdUcYGYcU^bUXXhYii}3^dXkijh}SdUcY}4dkcYcfbe}SYYiFZUijcU^bBWecLWecfUd}SXecU^dJYcfbe}SYYWekdjFlehai" +
  "fUWYdUcYGWecfUd}SlYVi^jYJWecfUd}SUXXhYiiDYcfbe}SYYiWekdjFjejUbYcfbe}SYYiF[ee[bYcU^bBWecLfhejedcU^bBWecLWecfUd}S^dXkijh}S}4jYbYf]edYdkcVYhHeh" +
  "[Ud^}TUj^eddUcYGeh[Ud^iUj^eddUcYGikViWh^fj^edfbUdIikViWh^fj^edj^YhIdkcVYheZYcfbe}SYYiFWecfUd}SXYiWh^fj^ed}2~h=3 #   ~j=3 %   ~m=3 6   0}-3 I" +
  "   };}-3 }    }H}-3 }9   }l}-3 ]   {}-3 }<   O}.3 m   ~6}.3 N   |}.3 }r   }q}/3 ]   %>3 }0   A>3 }L   }_>3 9   }|>3 };   ~c>3 }    {>3 }!   " +
  " !#%&()*+,  @39L>~H>LJ3  9 D39#     r 3> 9 =L    &L@3 3  93 M~b~Iw .}JiXU}SdYiXU}ShiXU}SkhXU}SXU}S_UdZYVcUhUfhcU}S_kd_kbUk[iYfeWjde}RXYWDDDD" +
  "ADDADD}FDDKDDKDDBDDDDDDDDD M~B~Jw .~l+!   }L   kfijhYUc}6~;9  ^9  ATB:}X}0}/>?DE}2}3FGHIJ}4MN}:};OPMN}:};OPQ}<R}=}>}?}@}A}BS}C}D}E}F}G}H}I}J" +
  "}K}LUVWXYZ[]^_abcdefghijk}Rlm}S}TDE}2}3FGHIJ}4}1C}F]Y9jeaYd9WekbX9dej9VY9]UXB}F]Y9iYh}R^WY9WekbX9dej9VY9hYUW]YXB}F]Y9iYh}R^WY9X^X9dej9UdilYh" +
  "9^d9j^cYBUkj]eh^}TUj^edmAUf^AaY}S@;iYdjMj;K;;}W}U;VUjW];K}M}O}WhUl}=}E}B}A}Fee9XYYf9eh9jee9bUh[Y9je9VY9lh^jjYd9Ui9jYmjB}G^djJMhhU}S};UjYje}=" +
  "}E}B}A}AkcVYhN^[Rdj}Ejh^d[NeebYUd}RUbkY}BZMhhU}SNkZZYh}E]UhYXMhhU}SNkZZYh}@Uf}EYjPehc};UjU}G}D}?}EYUhW]SUhUci}<YUXYhi}DY[OmfShec^iY[hekfAWUb" +
  "bBaYYfUb^}RYhYce}RYO}RYdj}?^ijYdYhijhkWj9}DYjh}SijhkWj9}?^c^jiijhkWj9NUjW]}M   &   &   }N   }O   }P   &   &   T   }Q   }P   &   &   U   V   " +
  "W   /   &   X   Y   Z   hYUiedUjjYcfjlU^jXkhUj^ed   (   *   .   }t*3 }x*3 ~#*3 + /   - 0,  o    +    ! &   )   (   %   (   ~b?3 ~f?3 ~l?3 ~t" +
  "?3 ~q?3 ~g~8~6 W   /   &   X   [   Z   &12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-." +
  "/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012,-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!" +
  "./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./012,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*-./(2,-%012!./0),-.&12,#/01*" +
  "-./(2,-%012!./0),-. M}Z~Tw .}l,LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL  NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN" +
  "NNNNNNNNNNNN       }<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}<}=}" +
  "<}=  }=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?}=}?    }AS}AS}AS}A" +
  "S}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS}AS  S}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}" +
  "DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}DS}D    }F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F}H}F" +
  "}H}F}H}F}H}F}H}F}H}F}H  }H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J}H}J" +
  "}H}J}H}J  }J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L}J}L    }N}P}N" +
  "}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P}N}P  }P}Q}P}Q}P}Q}P}Q}P}Q" +
  "}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q}P}Q    VXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVXVX" +
  "VXVXVXVXVXVXVXVXVXVXVXVXVX !!!!####%%%%&&&&(((())))****++++,,,,----....////00001111222233334444} } } } }!}!}!}!5555}#}#}#}#}%}%}%}%}&}&}&}&6" +
  "666}(}(}(}(}(}(}(}(})})})})77778888}*}*}*}*}+}+}+}+},},},},9999::::;;;;<<<<====}-}-}-}-}.}.}.}.}/}/}/}/>>>>????}0}0}0}0}1}1}1}1@@@@AAAABBBBC" +
  "CCCDDDDEEEEEEEE}2}2}2}2}3}3}3}3FFFFGGGGHHHHIIIIJJJJ}4}4}4}4KKKK}5}5}5}5}6}6}6}6}7}7}7}7}8}8}8}8}9}9}9}9LLLLMMMMNNNN}:}:}:}:};};};};OOOOPPPPQ" +
  "QQQ}<}<}<}<RRRRRRRR}=}=}=}=}>}>}>}>}?}?}?}?}@}@}@}@}A}A}A}A}B}B}B}BSSSS}C}C}C}C}D}D}D}D}E}E}E}E}F}F}F}F}G}G}G}G}H}H}H}H}I}I}I}I}J}J}J}J}K}K}" +
  "K}K}L}L}L}L}M}M}M}M}N}N}N}N}O}O}O}O}P}P}P}PTTTT}Q}Q}Q}QUUUU   })L~n Mt~^w .~R!DE}2}3FGHIJ}4UVWXYZ}AU}A^dZDDBDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD" +
  "DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDA}1B!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!" +
  "!!!!!!!!!!!!!!!!!!!!!!!! M~7~aw .}3##############################%%%%%%%%%%%%%%%%&&&&& Mo~bw .~d&~UO})}7%~E})~]~9~s~B~t    ~@~=}p~>}&~tf~%~R" +
  "~s~J~t    }B~R~5~7z~*l|~n~s~R~t    /~LaM~g}h}H~74z~Z~t    }6znru},~F}e@z~d~t    }[}p}GE>}N}C~IPz~l~t    ~.~?}{u}g~&g}sUzz~t    ~A}c~f<l;}r~b" +
  "}Uz&|    c}EmL}hR~B~(}mz/|    }I~D~/}O}S} }6}Z~*z5|    I}H~s}@H}k3~:~Az8|    }Bs}<Je~b}mr~]z=|    ~>K}Z}-~A}]j~M {@|    ~l}n~8}n~C~E}^t7{F| " +
  "   ~[~&}0}&s-F~gG{}6|    }f~+G}0~s[J~+S{};|    }5}9~=~H~U~Jypa{}?|    ~3~C~I})}/};~S~<}]{}F|    }m~?}-~4~D}ua}jt{}N|    p}zV}W=b~&~Q~3{X|   " +
  " ~n~PT0}JZ~%}x~K{b|    }.~i~;~T}j~p~X~k~g{j|    ~1o|~#~ u~.~.-~t}V|    }c}=}Vb(TV}_}-~tp|    }ED~9F}Q|~5~?}9~t}d|    }G}.~3}h}d}]}A}m}L~t}k|" +
  "    ~6}X?f=l~q~Uj~t}r|    }g~1~[~1}u~6~U}{}g~t}y|    }k}Wjq~ET~!~p~!~t~&|    ~E}q~ }g}jf};~2x~t~-|    a}#2~8~p~h+}b~U~t~5|    ~/EEY}G}-v~C~q" +
  "~tx|    ~&n}U~F~=~X}9}o5|~B|    )}5}1}0x3}N~ZB|~J|    ~I}ii^}o==~#R|~R|    1~@ }[~j~.}_{W|~Z|    ~c})4}iX+~[~5}X|~d|    ~BqSe,~B~5}d}o|~l|  " +
  "  @Y}(~X}J}&~0~G~,|z| M~n~fw .(L}r~D|& Mp~gw .~o,3}z~J~_~_|/       V~&~<~cmu% 5     p,}k~pm}4}9}Y}+ 8     ~,}#*~?}U~D}nwJ =     f}N~b}U~D}2}" +
  "X}g}E @     ]o~a~%}yJ~H~Kc F     O;}p}&}.}/}B}uq }6     }/~sx~JE}wW~e}w };     ~ uy}dJY~Tv~6 }?     ~QY~%})}f+~>}[~N }F     }p}*gN~q}*}Ox~j " +
  "}N     }J~^7}{@^}@}i0!X     ~b}ef})X~f!~P}/!b     }=l~g}p}o}xc}wN!j     }]a}W~-}Um,~j}N!}V     l6~S}S}v~Z}F~-l!p     ~:~<}q}M}i}^}M}^}i!}d  " +
  "   }7}O}my~<}EGy~&!}k     ~,t}n~r}N~-}0}l~>!}r     ~YTt}o~6}uP~T~W!}y     }-}d}4~QF~:}q}zz!~&     }N}us}xh}p~=~n}%#~-     ~D~7~a}F}E~8~R~0E#" +
  "~5     ~XM;~j}&~kzq}?#x     }zm}N~I}q~D9~BZ#~B     ~U}E:}U~k}L}%s}Y#~J     KD},}n~R~.t~X}q#~R     }m~,~Y}N}E~G~O~ ~/#~Z     }6};}|}y~O}V}q~s" +
  "~F#~d     3};}y}|}?}?}R~4~c#~l     })}rL~/~g}f~%}c)%z     @p}I}{3~g},~F9%&!    ?E}h~a~[}y3}q}5%/!    }s/}r}v~s}q3~^}G%5!    ?~l}5V~O9>~&f%8!" +
  "    }]~E}|}T}P}>};o}c%=!    A~S~&%L~Z:~8}z%@!    }g|};}PC}r[}fw%F!    M~1}d}r}s}&}3~J~P%}6!    ~!7~Y~-}i~Q}(}t~m%};!    ~Ol~U~3d~8}m~c2&}?! " +
  "   !   -   X   ~_%  3}/  t}^! LN2 o}ms  ~W~m( ~@}p}5~9e~j}^<   }Y~g~&}]}MMcA~f&  !},_~8X~eJd~e}n}|~P~l~q}9~a%}B6 !}8}lB,}o~U%{J}#2C~Zj<~d~m~" +
  "E~I+~R&x~Pv~C~5}(n}3}{%}.},~a}A#  !}VBs}M}_~I~7h}u~O~N}_C}#} ~=S~Tafd}=~E2~N}l~Kdg~+}.vZ~=u=H}#}*}L~IN}61}F|Wwi}G~B}&~g~qY~j>~5}G~o~>~Ro~R~e" +
  "d~l~D~g~RT~o}E( DmZUbiYjhkYWUbbYX9}Q}DYikbjKKkdlhUfTj]hel>?}Q9ed9Ud9}QOhh}Q9}RUbkY_iT}RUbkY9fUiiYX9]Ui9de9ijh^d[9hYfhYiYdjUj^edWbeikhY9^d}Re" +
  "aYX9hYWkhi^}RYb}S9eh9UZjYh9VY^d[9XheffYX  _   a   b   c   d   e   f   g   }R   &   &   l   m   WUbbYX9}Q}Bfj^edKKkdlhUfTj]hel>?}Q9ed9U9}Q}Ae" +
  "dY}Q9}RUbkYV}SjY9UhhU}Skd^j9}RUbkY}Bfj^ed9}RUbkYdYlj}SfY9ijhkWjiYgkYdWYcUfYdkckd^j9}RUh^UdjdYlj}SfY9}RUh^UdjjkfbY9}RUh^UdjijhkWj9}RUh^UdjZHF" +
  "edY9eZ9@9BD      +   &   }S   }T   }U   ||||||||f}63 Mq~qw .7dkbb9fe^djYh9fUiiYX9je9hkij M~&~qw .!& M~1~qw .(]   ^ My~qw .}-#   #   h   #   " +
  "i   #   j   #   k   }V"
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
