// Exact reading of JSON numbers from their text, with no detour through floating point:
// 9007199254740991.5 is a fraction, although the nearest double is not.

const PARTS = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;
const TWO_53 = 2n ** 53n;

/** `raw` as sign, integer digits and fraction digits, or null when its integer part has over 400 digits. */
export function expand(raw) {
  const [, sign, whole, fraction = "", exponent = "0"] = PARTS.exec(raw);
  let digits = whole + fraction;
  let point = BigInt(whole.length) + BigInt(exponent);
  const leading = /^0*/.exec(digits)[0].length;
  const isZero = leading === digits.length;
  if (isZero) {
    // All digits are zero, so only the number of fraction digits matters.
    const after = BigInt(digits.length) - point;
    return { negative: sign === "-", isZero, whole: "0", fraction: zeros(after) };
  }
  digits = digits.slice(leading);
  point -= BigInt(leading);
  if (point > 400n) return null;
  if (point <= 0n) {
    return { negative: sign === "-", isZero, whole: "0", fraction: zeros(-point) + digits };
  }
  const p = Number(point);
  return {
    negative: sign === "-",
    isZero,
    whole: digits.slice(0, p).padEnd(p, "0"),
    fraction: digits.slice(p),
  };
}

/** Enough zeros for every rule: none looks beyond nine fraction digits. */
function zeros(count) {
  return count <= 0n ? "" : "0".repeat(Number(count < 400n ? count : 400n));
}

/**
 * `raw` as an integer: { fraction: true } for a number with a fraction, otherwise its sign and,
 * for a magnitude below 2^53, its plain decimal digits.
 */
export function integer(raw) {
  const [, sign, whole, fraction = "", exponent = "0"] = PARTS.exec(raw);
  const digits = (whole + fraction).replace(/0+$/, "");
  const negative = sign === "-" && /[1-9]/.test(digits);
  if (!/[1-9]/.test(digits)) return { negative, plain: "0" };
  const point = BigInt(whole.length) + BigInt(exponent);
  if (point < BigInt(digits.length)) return { fraction: true, negative };
  const significant = point - BigInt(/^0*/.exec(digits)[0].length);
  if (significant > 16n) return { negative };
  const magnitude = BigInt(digits.padEnd(Number(point), "0"));
  if (magnitude >= TWO_53) return { negative };
  return { negative, plain: (negative ? "-" : "") + magnitude };
}
