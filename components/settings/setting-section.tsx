import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import type { SettingFace } from "./face";
import { SettingActions } from "./setting-actions";

type SettingSectionProps = { face: SettingFace; mayChange: boolean; children: ReactNode };

export function SettingSection({ face, mayChange, children }: SettingSectionProps) {
  return (
    <section aria-labelledby={face.key} className="min-w-0">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-2">
        <h2 id={face.key} className="text-sm font-semibold">
          {face.title}
        </h2>
        <SettingActions face={face} mayChange={mayChange} />
      </div>
      <p className="mb-2 text-ink-2">{face.tells}</p>
      {children}
      {face.scheduled.map(({ version, from, changes }) => (
        <p key={version} className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1">
          <Chip tone="accent">{from}</Chip>
          <span className="text-ink-2">
            {changes.map(({ label, before, after }) => `${label} ${before} → ${after}`).join(", ") || "As before"}
          </span>
        </p>
      ))}
      <p className="mt-2 text-xs text-ink-3">Used by: {face.used}.</p>
    </section>
  );
}
