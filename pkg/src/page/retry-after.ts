/** Milliseconds since 1970. Of the three forms of RFC 9110, section 5.6.7, the one that ends in its year names no zone. */
const parseDate = (text: string | null): number =>
  Date.parse((text ?? "").replace(/ \d{4}$/, "$& GMT"));

/** Seconds that an answer asks to wait. A date counts against the answer's own `Date`. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (/^\d{1,9}$/.test(value ?? "")) return Number(value);
  const now = parseDate(headers.get("date")) || Date.now();
  const seconds = Math.ceil((parseDate(value) - now) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
