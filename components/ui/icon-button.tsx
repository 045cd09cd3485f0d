import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

type IconButtonProps = Omit<ComponentProps<"button">, "className" | "children" | "aria-label"> &
  Omit<ButtonLook, "off" | "square"> & { label: string; icon: ReactNode; tip?: string };

export function IconButton({
  label,
  icon,
  tip,
  variant = "ghost",
  size,
  className,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      data-tip={tip ?? label}
      className={buttonStyle({ variant, size, square: true, off: rest.disabled, className })}
    >
      {icon}
    </button>
  );
}
