"use client";

import { usePathname } from "next/navigation";

/** The name of the place we are in, for a phone's top bar. */
export function Here({ places }: { places: { href: string; label: string }[] }) {
  const path = usePathname();
  const place = places.find(({ href }) => path === href || path.startsWith(`${href}/`));
  return place?.label ?? "Truebook";
}
