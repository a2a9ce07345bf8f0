// A seeded generator of JSON texts of calls, for the differential test. The same seed and count
// give the same texts everywhere. About three in five are good calls; the others fail at the edges of
// one rule or another.

import { TEXTS } from "./lists.mjs";

/** mulberry32: small, and the same in every runtime. */
function randomness(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function* calls(seed, count) {
  const random = randomness(seed);
  const below = (n) => Math.floor(random() * n);
  const chance = (p) => random() < p;
  const pick = (list) => list[below(list.length)];
  const digits = (n) => Array.from({ length: n }, () => below(10)).join("");
  const two = (n) => String(n).padStart(2, "0");
  const repeat = (n, make) => Array.from({ length: n }, make);

  const SPACE = [" ", "\t", "\n", "\u00a0", "\u2003", "\ufeff", "\u3000", "\u2028", "\r"];
  const ODD = [
    "\u0000", "\u001f", "\u007f", "\u0085", "\u009f", "\u061c", "\u200b", "\u200c", "\u200d", "\u200e", "\u2060",
    "\u202e", "\u2066", "\ufeff", "\ud800", "\udc00", "\ud83d\ude00", "é", "e\u0301", "ß", "İ", "ı", "\u212a", "漢", "ك",
    "\uffff", "\u{10ffff}", "\u180e", '"', "\\", "/", "\b", "<", "&", "'",
  ];
  const WORDS = ["acme", "Acme Inc.", "user123", "account-1", "a", "Zoë", "日本", "plan pro", "x_y", "42", "O'Neil"];

  function unicode() {
    return repeat(1 + below(6), () =>
      chance(0.3) ? pick(ODD) : String.fromCodePoint(chance(0.5) ? 32 + below(95) : 160 + below(60000)),
    ).join("");
  }

  const word = () => (chance(0.6) ? pick(WORDS) : chance(0.5) ? pick(WORDS) + digits(3) : unicode());

  /** A JSON string for `text`, in a random one of the ways to write it. */
  function quoted(text) {
    const escapes = chance(0.85) ? 0 : random();
    let out = '"';
    for (let i = 0; i < text.length; i += 1) {
      const c = text[i];
      const code = c.charCodeAt(0);
      const hex = () => {
        const h = code.toString(16).padStart(4, "0");
        return "\\u" + (chance(0.5) ? h : h.toUpperCase());
      };
      if (code < 32 || c === '"' || c === "\\") out += chance(0.5) ? JSON.stringify(c).slice(1, -1) : hex();
      else if (code >= 0xd800 && code <= 0xdfff) out += chance(0.5) ? hex() : c;
      else if (chance(escapes)) out += c === "/" ? "\\/" : hex();
      else out += c;
    }
    return out + '"';
  }

  const padded = (text) =>
    chance(0.9) ? text : (chance(0.6) ? pick(SPACE) : "") + text + (chance(0.6) ? pick(SPACE) : "");

  const number = () =>
    pick([
      () => String(below(1000)),
      () => "-" + below(1000),
      () => pick(["0", "-0", "-0.0", "0.0", "1.0", "1.10", "1e3", "1E3", "1e+3", "1000e-3", "1e-3", "0e5", "0.5e1", "12.5e1", "125e-1", "10e-1"]),
      () => pick(["9007199254740991", "9007199254740992", "9007199254740993", "-9007199254740991", "-9007199254740992", "9007199254740991.0", "9007199254740991.5", "9007199254740992.0", "0.9007199254740991e16", "90071992547409910e-1"]),
      () => pick(["12345678901234567890", "1e400", "-1e400", "1e-400", "1e21", "1.5e300", "1e15", "1e16", "33612345678", "123456789012345", "1234567890123456"]),
      () => digits(1 + below(3)).replace(/^0+(?=.)/, "") + "." + digits(1 + below(12)),
    ])();

  function email(good) {
    const local = pick(["a", "jane", "jane.doe", "j+tag", "JD", "zoë", "o'neil", "a.b.c", "x".repeat(64), "é".repeat(32)]);
    const domain = pick(["example.com", "Example.COM", "gmail.com", "GMAIL.com", "outlook.com", "yahoo.com", "a.b.c.example", "x-y.io", "müller.de", "a.1b", "a".repeat(63) + ".com"]);
    if (good) return `${local}@${domain}`;
    return pick([
      local, "@" + domain, local + "@", `${local}@@${domain}`, `${local}@localhost`, `${local}@-a.com`, `${local}@a-.com`, `${local}@a..com`,
      `${local}@example.com.`, `a b@${domain}`, `x${"x".repeat(64)}@${domain}`, `é${"é".repeat(32)}@${domain}`, `${local}@${"a".repeat(64)}.com`,
      `a@${"a.".repeat(130)}com`, `a,b@${domain}`, `"a"@${domain}`, `${local}@[127.0.0.1]`, `${local}@a_b.com`, `a\u0000@${domain}`, `a@b.\ud800`, `${local}@acme.123`, `${local}@1.2`, `${local}@192.168.0.1`, `Jane <${local}@${domain}>`,
    ]);
  }

  function url(good) {
    const host = pick(["example.com", "Example.COM", "sub.example.co.uk", "gmail.com", "www.yahoo.com", "müller.de", "xn--mller-kva.de", "a-b.io", "x_y.example"]);
    const tail = pick(["", "", "/", "/a/b", "/a b", "?q=1", "#f", "/@me", ":8080", ":80/x", "/é", "/%zz", "/?a=b#c"]);
    const picture = pick(["logo", "Logo", "a.b", "x-y"]) + "." + pick(["png", "PNG", "jpg", "jpeg", "gif", "svg", "webp", "ico", "bmp", "avif", "icon", "pn", "pdf"]);
    if (good) return pick(["", "//", "http://", "https://", "HTTP://", "HttpS://"]) + host + tail;
    return pick([
      "javascript:alert(1)", "data:text/html,x", "ftp://" + host, "mailto:a@" + host, "///" + host, "//localhost", "//", "//1.2", "//u@" + host, "/" + host,
      picture, picture + tail, "//" + picture, host + "/" + picture, "http://" + picture, host + "\u200b", "http://" + host + "/" + pick(ODD), host + "/" + pick(ODD) + "x", "localhost", "localhost:3000",
      "http://", "https://u:p@" + host, "http://u@" + host, host + ":99999", host + ":x", host + ":", "a b." + host, "." + host, host + "..", "a.." + host,
      "192.168.0.1", "1.2", "[::1]", "http://[::1", "http://exa mple.com", "u@" + host, host + "\\x", "blob:https://" + host, "ws://" + host, "http:/", "?x." + host,
      "http://%00.com", "http://a\ud800.com", "\u0001http://" + host, "ht\ttp://" + host, "file:///etc", "http://" + host + ":65536",
    ]);
  }

  const NOTHING = ["N/A", "n/a", "#N/A", "-", "--", "none", "None", "null", "NULL", "undefined", "unknown", "TBD", "tbd", "#n/a"];
  const NEARLY_NOTHING = ["---", "nil", "n.a.", "none.", "N / A", "\u2013", "un\u212anown", "?"];

  const LABELS = ["Phone: ", "tel:", "Tel. ", "Tel.: ", "TEL ", "Mobile:", "T: ", "m. ", "p:", "Office - ", "Fax: ", "phone", "Direct:  ", "sip:", "Ph: ", "telephone: ", "tel: tel:"];
  const EXTENSIONS = [" x12", " ext. 7", ";ext=5", " #9", ", ext. 12", ",x3", " ext:12", " ext.: 4", " EXT 5", ", 12", " ext", ";ext=", " x1 x2", " extension 4", "\u00a0x\u00a05"];
  const DASHES = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\u30fc", "\ufe58", "\ufe63", "\uff0d", "~"];
  const BLANKS = [" ", "\u00a0", "\u2009", "\u202f", "\u3000", "\u2007", "\ufeff", "\u2028", "\t", "  "];
  const MARKS = ["\u200e", "\u200f", "\u202a", "\u202c", "\u2066", "\u2069", "\u061c", "\u200b", "\u00ad"];

  /** A number as somebody somewhere might have typed it; most are good. */
  function typed() {
    const block = (n) => digits(1 + below(n));
    const country = pick(["1", "44", "49", "33", "81", "353", "0"]);
    const code = pick([`+${country}`, `+${country}`, `(+${country})`, `[+${country}]`, `+(${country})`, `+ ${country}`, `(+${country}`, `(+${country} ${block(3)})`, "", "0", `(${block(4)})`, `[${block(4)}]`, "00", "++1"]);
    const trunk = pick(["", "", "", "", "(0)", "[0]", "( 0 )", "(0", "0", "(020)", "(0 20)"]);
    const separator = () => pick([" ", " ", "-", ".", "", "/", " / ", ") ", "(", pick(DASHES), pick(BLANKS)]);
    let number = code + pick(["", " ", pick(BLANKS)]) + trunk + block(4) + separator() + block(4) + (chance(0.7) ? separator() + block(5) : "");
    if (chance(0.05)) number += pick(["FLOWERS", " (mobile)", " or 5", "A1"]);
    if (chance(0.15)) number += pick(EXTENSIONS);
    if (chance(0.15)) number = pick(LABELS) + number;
    if (chance(0.08)) number = "'" + number;
    if (chance(0.1)) number = pick(MARKS) + number + pick(MARKS);
    if (chance(0.1)) number = number.replace(/[!-~]/g, (c) => (chance(0.7) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c));
    return number;
  }

  function phone(good) {
    if (chance(0.5)) return typed();
    if (good) {
      return pick([
        "+1 (212) 555-0100", "+33612345678", "212-555-0100", "tel:+1-212-555-0100", "tel:0123456", "1-800-FLOWERS", "+1 800 FLOWERS", "+44 (0)20 7946 0000",
        "+1 212 555 0100 x12", "212.555.0100 ext. 7", "+12125550100;ext=5", "555 0100 #9", "123", "+123", "123456789012345", "(020) 7946/0000", "+49/30/1234",
        "TEL:+33 1 23 45", "+ 33 1 23", "555 EXT 5", "555ext5", "+1.212.555.0100", "+44 20 7946 0958 / 59", "+1-415-555-0100/0101", "(+44)0746 12345",
      ]) + (chance(0.1) ? digits(1) : "");
    }
    return pick([
      "12", "+12", "1234567890123456", "+1234567890123456", "++33123", "+33+123", "12a345", "abc", "12x345", "555\t0100", "555;ext=", "٣٣٣٣", "555*0100",
      "555_0100", "x123", "tel:", "+", "555 x", "#123", "555,0100", "sip:123456", "555 0100 x1 x2", "ext 555", "(44+) 123", "+1 415 555 0100; +1 415 555 0101",
    ]);
  }

  const offset = () => pick(["Z", "Z", "Z", "z", "", "+00:00", "-00:00", "+01:00", "-05:30", "+23:59", "+0100", "-08", " Z", " UTC", " +0000", " GMT", "UTC", " utc", " -0700", " +02:00", "+02:00[Europe/Berlin]", "Z[UTC]", "-03:00[America/Argentina/Buenos_Aires][u-ca=iso8601]", " +0000 UTC", "+01:00 CET", "Z[!UTC]", "+02:00[+02:00]"]);
  const badOffset = () => pick(["+24:00", "+01:60", "+1", "  Z", "ZZ", "+01:0", " CET", " UTC+2", "+", ".", "[UTC]", "Z[UTC", "Z[]", "Z[a b]", "UTC[UTC]", "+2400 UTC", "Z CET CET", " UTC UTC", "+0000UTC", "Z a1", "Z\u00a0CET"]);
  const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const mailZone = () => pick(["+0000", "-0000", "+0200", "-0730", "+2359", "UTC", "GMT", "utc", "+0200 (CEST)", "+0000 (UTC)", "GMT (x)"]);

  function timestamp(good) {
    const year = () => pick([2000, 2016, 2020, 2023, 2024, 1900, 1970, 1969, 9999, 1, 1582 + below(500)]);
    const y = String(year()).padStart(4, "0");
    const date = `${y}-${two(1 + below(12))}-${two(1 + below(28))}`;
    const clock = `${two(below(24))}:${two(below(60))}:${two(below(60))}`;
    const fraction = pick(["", "", ".111", ".5", ",25", ".123456", ".123456789", ".1234567891", ".000", ".0000"]);
    if (good) {
      return pick([
        () => quoted(padded(`${date}T${clock}${fraction}${offset()}`)),
        () => quoted(`${date}${pick(["T", "t", " "])}${clock}${fraction}${offset()}`),
        () => quoted(`${date}T${clock.slice(0, 5)}${offset()}`),
        () => quoted(padded(date)),
        () => quoted(`${date.slice(2)}T${clock}${fraction}${offset()}`),
        () => quoted(`${date.replace(/-/g, "")}T${clock.replace(/:/g, "")}${fraction}${pick(["Z", "", "+0100", "-08"])}`),
        () => quoted(date.replace(/-/g, "")),
        () => quoted(`${y}-W${two(1 + below(52))}-${1 + below(7)}${chance(0.5) ? "T" + clock + offset() : ""}`),
        () => quoted(`${y}-${String(1 + below(365)).padStart(3, "0")}${chance(0.5) ? "T" + clock + offset() : ""}`),
        () => quoted(`${y}W${two(1 + below(52))}${1 + below(7)}`),
        () => quoted(`+00${y}-01-02T${clock}Z`),
        () => quoted(padded(`${pick([`${pick(DAYS)}, `, ""])}${pick([two(1 + below(28)), 1 + below(28)])} ${pick(MONTHS)} ${y} ${pick([clock, clock.slice(0, 5)])} ${mailZone()}`)),
        () => quoted(`${pick(DAYS)} ${pick(MONTHS)} ${two(1 + below(28))} ${y} ${clock} GMT${pick(["+0000", "+0200", "-0330"])}${pick(["", " (Coordinated Universal Time)", " (Mitteleuropäische Sommerzeit)", " ()"])}`),
        () => quoted(pick(["1", "2", "0", "9"]) + digits(pick([15, 18]))),
        () => pick(["1", "8", "-1", "-8"]) + digits(15) + pick(["", ".0"]),
        () => pick(["1e15", "1.5e15", "-1e15", "9007199254740991", "946684799.999", "946684800", "946684799999", "946684800000"]),
        () => quoted(pick(["1999-12-31T23:59:59.999999999Z", "2000-01-01T00:00:00Z", "2000-01-01T00:30:00+01:00", "1999-12-31T23:30:00-01:00", "0001-01-01T00:00:00Z"])),
        () => quoted(`${date}T24:00${pick([":00", ":00.000", ""])}Z`),
        () => quoted(`${date}T${pick(["23:59", clock.slice(0, 5)])}:60${fraction}${offset()}`),
        () => quoted(`${pick(["Sun", "Mon"])}, ${two(1 + below(28))} ${pick(["Jan", "Nov"])} ${y} ${clock} GMT`),
        () => quoted(`${pick(["Sunday", "Monday"])}, ${two(1 + below(28))}-Nov-${two(below(100))} ${clock} GMT`),
        () => quoted(`Sun Nov ${pick([" 6", "16", "06"])} ${clock} ${y}`),
        () => String(below(2 ** 31)) + pick(["", ".5", ".000", ".123456789", ".1234567891", "e0"]),
        () => "-" + below(2 ** 31) + pick(["", ".5", ".25"]),
        () => "1" + digits(12) + pick(["", ".5", ".123456", ".1234567"]),
        () => pick(["99999999999", "100000000000", "-99999999999e-1", "1.7e9", "1.7e12", "0", "-0", "253402300799999", "-62167219200", "-62167219200000"]),
        () => quoted("1" + digits(8 + below(5)) + pick(["", ".5", ".123456789"])),
      ])();
    }
    return pick([
      () => quoted(`${y}-${pick(["13-01", "00-10", "02-30", "04-31", "01-00", "1-1"])}T${clock}Z`),
      () => quoted(pick(["1900-02-29", "2023-02-29", "2100-02-29T00:00:00Z", "2021-W53-1", "2024-W00-1", "2024-W01-8", "2024-W01-0", "2023-366", "2024-000", "2024-367"])),
      () => quoted(`${date}T${pick(["25:00:00", "24:00:01", "23:60:00", "23:59:61", "24:01", "24:00:00.001", "24:00:60"])}Z`),
      () => quoted(`${date}T${clock}${badOffset()}`),
      () => quoted(`${date}${badOffset()}`),
      () => quoted(`${pick(["Sat, ", "sat, ", "Sat ", "Sat,"])}${pick(["01", "1", "32", "001"])} ${pick(["Jun", "jun", "June"])} ${pick([y, "24"])} ${pick([clock, "24:00:00", "10:60:00", "10:00:61", "10"])} ${pick(["+0000", "EST", "Z", "+24:00", "+2400", "", "+0200 (CEST", "+0200 CEST", "GMT+0200"])}`),
      () => quoted(`Sat Jun ${pick(["01", "1", "31"])} 2024 ${clock} ${pick(["GMT+02:00", "UTC+0200", "GMT+2400", "GMT+0200 (a (b))", "GMT+0200(x)", "GMT"])}`),
      () => quoted(digits(pick([6, 10, 14, 15, 17, 18, 20])) + pick(["", "", ".5"])),
      () => quoted(digits(16) + ".5"),
      () => pick(["9007199254740992", "-9007199254740993", "1717236000123456789", "1e18", "1000000000000000.5", "999999999999999", "1e16"]),
      () => quoted(pick(["", " ", "now", "today", "2024", "2024-01", "24-01-01", "123456", "12345678901234", "-1700000000", "1700000000.", "20241301", "1.7e9", "20240101.5"])),
      () => pick(["true", "false", "[]", "{}", "1e400", "-62167219201", "253402300800000", "1e15", "-1e15"]),
      () => quoted(`${y}-01-02T${clock.replace(/:/g, "")}Z`),
      () => quoted(pick(["-000000-01-01T00:00:00Z", "-000001-01-01T00:00:00Z", "+010000-01-01T00:00:00Z", "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "9999-12-31T24:00:00Z"])),
      () => quoted(pick(["Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT", "Sun Nov  6 08:49:37 1994 GMT"])),
    ])();
  }

  function id(good) {
    if (good) {
      return pick([
        () => quoted(padded(word().replace(/[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\s]|[\ud800-\udfff]/g, "") + "i")),
        () => quoted("user" + digits(4)),
        () => quoted(pick(["jane@example.com", "acme.com", "https://acme.com", "None", "nil", "TRUE", "false", "Null", "Undefined", "nan", "[Object Object]", "1.2", "v1.2.3", "a.b", "urn:x:y", "a\u200db", "n/a", "N/A", "-", "--", "unknown", "(not set)", "(Not Set)", "Test", "test1", "[OBJECT Promise]", "{company}", "{{id", "%20", "50%", "a%ID%", "${id", "a@1.2", "a@b.c1"])),
        () => quoted("0".repeat(31 + 2 * below(2))),
        () => pick(["1", "0", "-0", "-5", "1.0", "1e3", "9007199254740991", "-9007199254740991", "123e-0"]),
        () => quoted("é".repeat(512)),
      ])();
    }
    return pick([
      () => quoted(pick(["", " ", "\u3000\t", "null", "NULL", "undefined", "NaN", "[object Object]", " null ", "00000000-0000-0000-0000-000000000000", "0".repeat(32), "[object Promise]", "[object ]", "[object a], [object b]", "{{company.id}}", "a{{}}", "acct_${id}b", "%COMPANY_ID%", "%a.b-c%", " {{x}} ", "{{a${b}"])),
      () => quoted("a" + pick(ODD.slice(0, 16)) + "b"),
      () => pick(["null", "true", "[]", "{}", "1.5", "9007199254740992", "-9007199254740992", "1e400", "1e-1", '["a"]']),
      () => quoted("a".repeat(1025)),
      () => quoted("é".repeat(512) + "a"),
    ])();
  }

  function text(good) {
    if (good) return chance(0.8) ? quoted(padded(word())) : number();
    return pick(["true", "[]", "{}", "false", '{"a":1}', '"a\\u0000"', '{ "id" : 1.0 }']);
  }

  function anything(depth) {
    const kind = below(depth > 4 ? 4 : 6);
    if (kind === 0) return number();
    if (kind === 1) return pick(["true", "false", "null"]);
    if (kind < 4) return quoted(padded(word()));
    const items = below(4);
    if (kind === 4) return `[${space()}${repeat(items, () => anything(depth + 1)).join("," + space())}]`;
    return members(repeat(items, () => [chance(0.1) ? "" : word(), anything(depth + 1)]));
  }

  const space = () => (chance(0.92) ? "" : pick([" ", "\n", "\t", "\r\n", "  "]));

  /** An object's text from [key, text of the value] pairs. */
  function members(pairs) {
    return `{${space()}${pairs.map(([key, value]) => `${space()}${quoted(key)}${space()}:${space()}${value}${space()}`).join(",")}}`;
  }

  function unique(pairs) {
    const seen = new Set();
    return pairs.filter(([key]) => !seen.has(key) && seen.add(key));
  }

  function address(good) {
    const pairs = repeat(below(5), () => [pick(["street", "city", "state", "country"]), chance(0.1) ? "null" : quoted(padded(word()))]);
    if (chance(0.5)) pairs.push([pick(["postal_code", "postalCode", "zip", "zipcode", "postcode"]), chance(0.5) ? number() : quoted(padded("75001"))]);
    if (chance(0.15)) pairs.push([pick(["zip", "postal_code", "postcode"]), pick(['"75001"', "75001", '" 75001"', "null"])]);
    if (chance(0.2)) pairs.push([pick(["line2", "City", "Zip", "region"]), anything(3)]);
    if (chance(0.15)) pairs.push([pick(["street", "city", "country", "zip", "postal_code", "postcode"]), pick(["1", "{}", '["a", "b"]', "true", "false", "1.50"])]);
    if (chance(0.15)) return pick([() => quoted(padded("6th St, Austin")), () => "[]", () => '[{"city": "a"}]', () => quoted(pick(["", " ", "N/A"])), () => "false"])();
    if (!good) {
      return pick([
        () => pick(["1", "true", '"a\\u0000b"']),
        () => members([...unique(pairs).filter(([key]) => key !== "street"), ["street", '"\\u0000"']]),
        () => members([["zip", '"\\u0000"'], ...pairs.filter(([key]) => key === "city").slice(0, 1)]),
        () => members([["zip", pick(['"1"', "[]", "true"])], ["postal_code", pick(["[]", "false", '"2"'])], ["postcode", '"2"']]),
        () => members([["zip", '"1"'], ["postal_code", '"2"']]),
        () => members([["city", '"a"'], ["city", '"a"']]),
      ])();
    }
    return members(unique(pairs));
  }

  function trait(good) {
    return pick([
      () => ["address", address(good)],
      () => [pick(["avatar", "website"]), good ? quoted(padded(url(true))) : chance(0.9) ? quoted(url(false)) : number()],
      () => ["email", good ? quoted(padded(email(true))) : chance(0.9) ? quoted(email(false)) : number()],
      () => ["phone", good ? (chance(0.9) ? quoted(padded(phone(true))) : "1" + digits(2 + below(12))) : chance(0.9) ? quoted(phone(false)) : pick(["12", "-123", "1.5", "true", "{}"])],
      () => ["employees", good ? pick([() => quoted(padded(word())), () => String(below(100000)), () => pick(["1.5", "1e-1", "1e-400", "{}", '{"min": 51}', "false", '""', '" 51-200 "']), () => pick(["1e3", "1.0", "-0", "12345678901234567890", "1e400", "9007199254740992"])])() : pick(["-1", "-1.5", "true", "[]", "-1e-1", "-1e400", '"\\u0000"'])],
      () => [pick(["plan", ...TEXTS]), text(good)],
      () => ["plan", pick(["{}", "[]", '{"id":"pro", "price":1.50}', "false", '["a"]'])],
      () => [pick(["email", "phone"]), good ? pick(["[]", "{}", '[{"value": "a@b.c", "primary":true}]', "false"]) : "true"],
      () => [pick(["avatar", "website", "email", "phone"]), good ? quoted(padded(pick(NOTHING))) : quoted(pick(NEARLY_NOTHING))],
      () => [pick(["name", "plan", "employees", "address", "custom"]), quoted(pick(NOTHING))],
      () => [pick(["address", "avatar", "website", "email", "phone", "employees", "plan", "description", "name", "industry", "custom"]), good ? "false" : "true"],
      () => [pick(["avatar", "website", "email", "phone"]), good ? quoted(pick(["", " ", "\u3000"])) : "[]"],
      () => [pick(["address", "avatar", "email", "phone", "employees", "name", "custom"]), good ? "null" : "true"],
      () => [pick(["companyName", "company_name", "logo", "url", "domain", "mail", "tier", "Company-Size", "employee_count", "E-Mail", "Name", "account_name", "account_domain", "plan_name", "plan_id", "group_type", "created_at",
        "webiste", "websit", "emial", "e_mial", "adress", "addres", "avatr", "phoen", "fone", "pohne", "industri", "industy", "employes", "Employee", "descripton", "wesbite", "nmae", "plans", "sector", "telephone"]), anything(3)],
      () => [word(), anything(3)],
    ])();
  }

  function call(good) {
    const wrong = good ? "" : pick(["id", "id", "timestamp", "timestamp", "trait", "trait", "trait", "missing", "duplicate", "proto", "deep", "type", "conflict", "context", "large"]);
    const twoIds = wrong === "id" && chance(0.3);
    const bad = wrong === "id" ? pick(["user_id", "group_id"]) : "";
    const fields = [
      [chance(0.9) ? "user_id" : "userId", id(!(bad === "user_id" || twoIds))],
      [chance(0.9) ? "group_id" : "groupId", id(!(bad === "group_id" || twoIds))],
    ];
    const inner = unique(repeat(below(5), () => trait(true)));
    if (wrong === "trait") {
      for (let n = 1 + below(3); n > 0; n -= 1) inner.splice(below(inner.length + 1), 0, trait(false));
      if (chance(0.8)) inner.splice(0, inner.length, ...unique(inner));
    }
    if (wrong === "duplicate") inner.push(...repeat(2, () => ["name", '"a"']));
    if (wrong === "proto") inner.push(pick([["__proto__", "{}"], ["a", '{"__proto__":1}'], ["a", '[0,{"\\u005f_proto__":[]}]'], ["address", '{"__proto__":null}']]));
    if (wrong === "large") inner.push(["large", quoted(pick(["x", "é", "漢"]).repeat(10000 + below(23000)))]);
    if (wrong === "deep") {
      const levels = 28 + below(8);
      inner.push(["deep", pick([() => "[".repeat(levels) + "]".repeat(levels), () => '{"a":'.repeat(levels) + "1" + "}".repeat(levels)])()]);
    }
    fields.push(["traits", wrong === "type" && chance(0.5) ? pick(["[]", '"x"', "1", "null", "true"]) : members(inner)]);
    fields.push(["timestamp", timestamp(wrong !== "timestamp")]);
    if (chance(0.3)) fields.push(["context", chance(0.1) ? "null" : members(unique(repeat(below(3), () => [chance(0.2) ? pick(["group_id", "group_type"]) : word(), chance(0.3) ? fields[1][1] : anything(2)])))]);
    if (wrong === "context") fields.push(["context", pick(["[]", '"x"', "1", "false"])]);
    if (chance(0.1)) fields.push([pick(["event", "channel", "Traits", "groupid", ""]), anything(2)]);
    if (chance(0.06)) fields.push(["messageId", pick(['"m-1"', '"a.b:c_d"', quoted(pick(["", "a b", "é", "x".repeat(255), "x".repeat(256)])), "7"])]);
    if (chance(0.06)) fields.push(["anonymousId", anything(2)]);
    if (chance(0.06)) fields.push(["integrations", pick(["{}", '{"All": true}', '{"All":false,"Mixpanel":true}', '{"A":{"b":false}}', "null", "false", "true", "[]", '{"A":"false"}'])]);
    if (chance(0.003)) fields.push(...repeat(90 + below(30), (_) => ["x" + digits(6), "1"]));
    if (wrong === "missing") fields.splice(below(4), 1);
    if (wrong === "conflict" || chance(0.03)) fields.push(["groupId", fields[1][0] === "group_id" && chance(0.5) ? fields[1][1] : '"other"']);
    if (wrong === "duplicate" && chance(0.3)) fields.push(pick(fields));
    if (wrong === "type" && chance(0.2)) return pick(["[]", "null", '"call"', "1", "true", `[${members(fields)}]`]);
    if (chance(0.3)) {
      for (let i = fields.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [fields[i], fields[j]] = [fields[j], fields[i]];
      }
    }
    return space() + members(fields) + space();
  }

  /** The text with one small fault of syntax. */
  function broken(text) {
    const at = below(text.length);
    return pick([
      () => text.slice(0, at),
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.slice(0, at) + pick([",", "}", "]", '"', "\\", "\u0000", "\u00a0", "'", "NaN", "01", "+1", "1.", ".5", "\ufeff", "//"]) + text.slice(at),
      () => text + pick(["x", "{}", ",", "\u0000", "\u00a0", "\ufeff"]),
      () => "\ufeff" + text,
      () => "\ufeff\ufeff" + text,
      () => text.replace(/"/g, "'"),
      () => text.replace(/\}\s*$/, ",}"),
      () => pick(["", " ", "nul", "{", "[", '"', "{]", "[1,]", "{,}", '{"a"}', '{"a":}', "tru", "-", "1e", '"\\x"', '"\\u12"', '"\n"']),
    ])();
  }

  for (let i = 0; i < count; i += 1) {
    const what = random();
    if (what < 0.56) yield call(true);
    else if (what < 0.94) yield call(false);
    else yield broken(call(true));
  }
}
