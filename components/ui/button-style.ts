import { classes } from "./classes";

const variants = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover",
  secondary: "border border-line-strong bg-surface text-ink hover:bg-hover",
  ghost: "text-ink-2 hover:bg-hover hover:text-ink",
  soft: "bg-accent-soft text-accent-ink hover:bg-selected",
  danger: "bg-danger text-on-accent hover:brightness-90",
};
const heights = { sm: "h-7", md: "h-8", lg: "h-9", xl: "h-10" };
const paddings = { sm: "px-2.5 text-xs", md: "px-3 text-sm", lg: "px-3.5 text-sm", xl: "px-4 text-base" };
const squares = { sm: "w-7", md: "w-8", lg: "w-9", xl: "w-10" };

export type ButtonVariant = keyof typeof variants;
export type ButtonSize = keyof typeof heights;

export type ButtonLook = {
  variant?: ButtonVariant;
  size?: ButtonSize;
  square?: boolean;
  off?: boolean;
  className?: string;
};

export function buttonStyle({ variant = "secondary", size = "sm", square, off, className }: ButtonLook = {}) {
  return classes(
    "relative inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap",
    "transition-colors duration-[120ms] ease-out touch:h-11 touch:text-base",
    variants[variant],
    heights[size],
    square ? `${squares[size]} touch:w-11` : paddings[size],
    off && "opacity-45",
    className,
  );
}
