// `enrich`: what each platform knows of the caller. `null` where it knows nothing, so that a page
// cannot put in an address or a country of its own.

const header = (request, name) => request.headers.get(name);

/** Cloudflare sets these headers itself; a caller's own are overwritten. */
export const fromCloudflare = (_, request) => ({
  ip: header(request, "cf-connecting-ip"),
  location: { country: request.cf?.country ?? header(request, "cf-ipcountry"), city: request.cf?.city ?? null },
  userAgent: header(request, "user-agent"),
});

/** Vercel, likewise. */
export const fromVercel = (_, request) => ({
  ip: header(request, "x-real-ip"),
  location: { country: header(request, "x-vercel-ip-country"), city: header(request, "x-vercel-ip-city") },
  userAgent: header(request, "user-agent"),
});

/**
 * Node, Deno or Bun behind a proxy of yours. The last address is the one that your proxy has seen;
 * those before it are the caller's own words.
 */
export const fromProxy = (_, request) => ({
  ip: header(request, "x-forwarded-for")?.split(",").at(-1).trim() ?? null,
  userAgent: header(request, "user-agent"),
});
