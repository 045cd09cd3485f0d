import { keep } from "./keep";

export type Theme = "light" | "dark" | "system";

/** Draws everything in a theme from now on, the next page too. */
export function setTheme(theme: Theme) {
  keep("theme", theme);
  const { classList } = document.documentElement;
  classList.remove("light", "dark");
  if (theme !== "system") classList.add(theme);
}
