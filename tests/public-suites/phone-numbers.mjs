// An example number of every country (libphonenumber), in national and international form and as a
// URI. All are accepted; those with a `+` become E.164.

import { show } from "../checks.mjs";
import { tally, withTraits } from "./tally.mjs";

export async function phoneNumbers(api) {
  const { getCountries, getExampleNumber } = await import("libphonenumber-js/max");
  const { default: examples } = await import("libphonenumber-js/mobile/examples");
  const { row, end } = tally("libphonenumber examples", api);
  for (const country of getCountries()) {
    const number = getExampleNumber(country, examples);
    if (!number) continue;
    const e164 = number.format("E.164");
    const forms = {
      national: [number.formatNational(), undefined],
      international: [number.formatInternational(), e164],
      "E.164": [e164, e164],
      URI: [number.getURI(), e164],
      "with dots": [number.formatInternational().replaceAll(" ", "."), e164],
    };
    for (const [form, [text, becomes]] of Object.entries(forms)) {
      row(`${country}, ${form}: ${text}`, () => {
        const verdict = api.validate(withTraits({ phone: text }));
        if (!verdict.ok) return `refused: ${show(verdict.issues)}`;
        const { phone } = verdict.call.traits;
        if (phone === (becomes ?? text)) return undefined;
        return `became ${phone}, expected ${becomes ?? text}`;
      });
    }
  }
  return end();
}
