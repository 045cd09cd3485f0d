"use client";

import { Button } from "@/components/ui/button";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { Drawer } from "@/components/ui/drawer";
import type { SettingFace, VersionFace } from "./face";

type SettingHistoryProps = { face: SettingFace; onClose: () => void; onRestore?: (version: number) => void };

const standings: Record<VersionFace["standing"], { word: string; tone: ChipTone }> = {
  IN_FORCE: { word: "In force", tone: "pos" },
  SCHEDULED: { word: "Scheduled", tone: "accent" },
  PAST: { word: "Past", tone: "neutral" },
  NEVER: { word: "Overtaken before it began", tone: "outline" },
};

/** Every version, newest first: from when, by whom, why, and what it changed. */
export function SettingHistory({ face, onClose, onRestore }: SettingHistoryProps) {
  const verbOf = ({ version, standing }: VersionFace) => {
    if (standing === "SCHEDULED") return { verb: "Withdraw", target: face.inForce };
    return standing === "IN_FORCE" ? undefined : { verb: "Restore this version", target: version };
  };
  return (
    <Drawer open onClose={onClose} title={`History of ${face.title}`} description={face.tells}>
      <ol className="divide-y divide-line border-y border-line">
        {face.versions.map((each) => {
          const { version, standing, from, who, reason, changes } = each;
          const act = onRestore && verbOf(each);
          return (
            <li key={version} className="flex flex-col gap-1 py-3">
              <span className="flex flex-wrap items-center gap-2">
                <span className="font-medium">{version ? `Version ${version}` : from}</span>
                <Chip tone={standings[standing].tone}>{standings[standing].word}</Chip>
                {version > 0 && (
                  <span className="text-ink-3">{[from, who && `by ${who}`].filter(Boolean).join(", ")}</span>
                )}
              </span>
              {changes.map(({ path, label, before, after }) => (
                <span key={path} className="flex flex-wrap gap-x-2">
                  <span className="text-ink-2">{label}</span>
                  <span className="num">
                    {before} → <span className="font-medium">{after}</span>
                  </span>
                </span>
              ))}
              {version > 0 && changes.length === 0 && <span className="text-ink-2">As the version before</span>}
              {reason && <span className="text-ink-2 [overflow-wrap:anywhere]">“{reason}”</span>}
              {act && (
                <span>
                  <Button
                    variant="soft"
                    aria-label={`${act.verb}, ${version ? `version ${version}` : from}`}
                    onClick={() => onRestore(act.target)}
                  >
                    {act.verb}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Drawer>
  );
}
