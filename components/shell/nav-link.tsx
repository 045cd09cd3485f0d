"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";

type NavLinkProps = Omit<ComponentProps<typeof Link>, "href"> & { href: string };

/** A link that knows whether it is where we are, or above it. Not fetched ahead: every page would ask for all the others. */
export function NavLink(props: NavLinkProps) {
  const here = usePathname();
  const current = here === props.href || here.startsWith(`${props.href}/`);
  return <Link prefetch={false} {...props} aria-current={current ? "page" : undefined} />;
}
