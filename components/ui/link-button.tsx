"use client";

import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

type LinkButtonProps = Omit<ComponentProps<typeof Link>, "className"> &
  Omit<ButtonLook, "off" | "square"> & { icon?: ReactNode };

export function LinkButton({ variant, size, className, icon, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonStyle({ variant, size, className })}>
      {icon}
      {children}
    </Link>
  );
}
