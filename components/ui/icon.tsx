import { createElement } from "react";

export type IconData = { name: string; node: [tag: string, attributes: Record<string, string>][] };

declare module "lucide-react/icons/x" {
  export const __iconData: IconData;
}

const sizes = { 12: "size-3", 14: "size-3.5", 16: "size-4", 20: "size-5", 24: "size-6" };

type IconProps = { icon: IconData; size?: keyof typeof sizes; stroke?: number; className?: string; label?: string };

export function Icon({ icon, size = 16, stroke, className = "", label }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke ?? (size < 16 ? 2 : size === 24 ? 1.5 : 1.75)}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${sizes[size]} ${className}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {icon.node.map(([tag, { key, ...attributes }]) => createElement(tag, { key, ...attributes }))}
    </svg>
  );
}
