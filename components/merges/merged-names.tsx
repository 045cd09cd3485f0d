"use client";

import { __iconData as undoIcon } from "lucide-react/icons/undo-2";
import { useTransition } from "react";
import { undoShare } from "@/components/shell/undo";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { SectionHeader } from "@/components/ui/section-header";
import { dayText } from "@/lib/format";
import type { MergedName } from "@/lib/merges/queries";

/** The other names a firm or an account goes by; whoever merged one takes it apart again, for thirty days. */
export function MergedNames({ names, today }: { names: MergedName[]; today: string }) {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="merged">
      <SectionHeader id="merged" title="Also known as" />
      <ul>
        {names.map((name) => (
          <li key={name.id} className="flex min-h-8 items-center gap-2 py-1">
            <span className="min-w-0 flex-1">
              <span className="block truncate">{name.name}</span>
              {name.on && (
                <span className="block text-xs text-ink-3">
                  merged{name.by && ` by ${name.by}`} {dayText(name.on, today)}
                </span>
              )}
            </span>
            {name.operationId && <TakeApart name={name.name} operationId={name.operationId} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeApart({ name, operationId }: { name: string; operationId: string }) {
  const [busy, start] = useTransition();
  return (
    <Button
      variant="ghost"
      size="sm"
      icon={<Icon icon={undoIcon} size={14} />}
      busy={busy}
      onClick={() => start(() => undoShare(operationId, undefined, `the merge of ${name}`))}
      aria-label={`Undo: merge of ${name}`}
    >
      Undo
    </Button>
  );
}
