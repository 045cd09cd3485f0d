import type { NavIcon } from "./nav-icons";

/** `tab`: one of the four in a phone's tab bar. */
export type NavItem = {
  href: string;
  label: string;
  icon: NavIcon;
  badge?: { count: number; label: string };
  tab?: boolean;
};
