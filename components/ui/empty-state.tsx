import type { ReactNode } from "react";

type EmptyStateProps = {
  icon?: ReactNode;
  title: string;
  tone?: "plain" | "error";
  children?: ReactNode;
  actions?: ReactNode;
};

/** Filtered: names the filters. First use: what it is for. `icon` at 24. */
export function EmptyState({ icon, title, tone = "plain", children, actions }: EmptyStateProps) {
  return (
    <div
      role={tone === "error" ? "alert" : undefined}
      className="flex min-h-[188px] flex-col items-center justify-center px-6 py-8 text-center"
    >
      {icon && <span className={`mb-2.5 ${tone === "error" ? "text-neg-ink" : "text-ink-3"}`}>{icon}</span>}
      <div className="font-semibold">{title}</div>
      {children && <div className="mt-0.5 max-w-[280px] leading-[18px] text-ink-3">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
