import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";
import { classes } from "./classes";
import { Spinner } from "./spinner";

export type ButtonProps = Omit<ComponentProps<"button">, "className"> &
  Omit<ButtonLook, "off" | "square"> & {
    icon?: ReactNode;
    busy?: boolean;
    busyLabel?: string;
    disabledBecause?: string;
  };

export function Button({
  variant,
  size,
  className,
  icon,
  busy = false,
  busyLabel,
  disabledBecause,
  disabled,
  type = "button",
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const off = Boolean(disabled || disabledBecause);
  const idle = busy || Boolean(disabledBecause);
  return (
    <button
      {...rest}
      type={idle ? "button" : type}
      disabled={disabled && !disabledBecause}
      aria-disabled={off || busy || undefined}
      aria-busy={busy || undefined}
      data-tip={disabledBecause ?? rest["aria-description"]}
      aria-description={disabledBecause ?? rest["aria-description"]}
      onClick={idle ? undefined : onClick}
      className={buttonStyle({ variant, size, off, className })}
    >
      <span className={classes("col-start-1 row-start-1 inline-flex items-center gap-1.5", busy && "invisible")}>
        {icon}
        {children}
      </span>
      {busy && (
        <span className="absolute inset-0 inline-flex items-center justify-center gap-1.5">
          <Spinner />
          {busyLabel ?? <span className="sr-only">Working</span>}
        </span>
      )}
    </button>
  );
}
