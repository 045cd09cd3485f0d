import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

type IconButtonProps = Omit<ComponentProps<"button">, "className" | "children" | "aria-label"> &
  Omit<ButtonLook, "off" | "square"> & { label: string; icon: ReactNode; tip?: string; dot?: boolean };

export function IconButton({
  label,
  icon,
  tip,
  dot,
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
      <span className="relative">
        {icon}
        {dot && <span className="absolute -top-1 -right-1 size-2 rounded-full bg-accent ring-2 ring-surface" />}
      </span>
    </button>
  );
}
