// JSON-Schema-Test-Suite, optional formats date-time, email, idn-email and uri.

import { readFileSync } from "node:fs";
import { judged, tally, withTimestamp, withTraits } from "./tally.mjs";

const SUITE = JSON.parse(readFileSync(new URL("../vectors/json-schema-formats.json", import.meta.url), "utf8"));

const HTML = "valid by RFC 5321, not by the e-mail form of HTML, which forms in pages use";
const HTML_DOTS = "not valid by RFC 5321, valid by the e-mail form of HTML";
const WEB = "a URI, but no http or https URL";

const DELIBERATE = {
  "date-time": {
    "1998-12-31T23:58:60Z": "second 60 is held to 59.999 in any minute: clocks that smear are no caller's fault",
    "1998-12-31T22:59:60Z": "second 60 is held to 59.999 in any hour",
    "2013-350T01:01:01": "ISO 8601 is accepted beside RFC 3339: an ordinal date",
  },
  email: {
    '"joe bloggs"@example.com': HTML,
    '"joe..bloggs"@example.com': HTML,
    '"joe@bloggs"@example.com': HTML,
    "joe.bloggs@[127.0.0.1]": HTML,
    "joe.bloggs@[IPv6:::1]": HTML,
    ".test@example.com": HTML_DOTS,
    "test.@example.com": HTML_DOTS,
    "te..st@example.com": HTML_DOTS,
  },
  "idn-email": {},
  uri: {
    "http://-.~_!$&'()*+,;=:%40:80%2f::::::@example.com": "credentials in a URL end up in other people's logs",
    "//foo.bar/?baz=qux#quux": "no URI, but a host as pages write it, completed with a scheme",
    "ftp://ftp.is.co.za/rfc/rfc1808.txt": WEB,
    "ldap://[2001:db8::7]/c=GB?objectClass?one": WEB,
    "mailto:John.Doe@example.com": WEB,
    "news:comp.infosystems.www.servers.unix": WEB,
    "tel:+1-816-555-1212": WEB,
    "urn:oasis:names:specification:docbook:dtd:xml:4.1.2": WEB,
  },
};

const CALLS = {
  "date-time": withTimestamp,
  email: (email) => withTraits({ email }),
  "idn-email": (email) => withTraits({ email }),
  uri: (website) => withTraits({ website }),
};

export function jsonSchemaFormats(api) {
  return Object.keys(CALLS).map((format) => {
    const { row, end } = tally(`JSON Schema ${format}`, api, DELIBERATE[format]);
    for (const [data, valid] of SUITE[format]) row(data, () => judged(api.validate(CALLS[format](data)), valid));
    return end();
  });
}
