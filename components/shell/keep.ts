const year = 365 * 24 * 60 * 60;

/** Keeps a choice of appearance in a cookie, so that the next page is drawn with it from the start. */
export function keep(name: "theme" | "sidebar", value: string) {
  Object.assign(document, { cookie: `${name}=${value}; path=/; max-age=${year}; samesite=lax` });
}
