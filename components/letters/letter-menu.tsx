"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import { lazy, Suspense, useState } from "react";
import { idle, useAct } from "@/components/shell/use-act";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { contestLetter, settleLetter } from "@/lib/letters/actions";
import type { AccountLetter } from "@/lib/letters/queries";
import { rescissionDays } from "@/lib/letters/rescission";
import { isCurrent } from "@/lib/letters/standing";

const RescindLetter = lazy(() => import("./rescind-letter").then(({ RescindLetter }) => ({ default: RescindLetter })));

type LetterMenuProps = { letter: AccountLetter; lines: string; today: string };

/** What may happen to a letter while it is not final, and word that it was taken back in time, however late it is recorded. */
export function LetterMenu({ letter, lines, today }: LetterMenuProps) {
  const [busy, does] = useAct();
  const [asking, setAsking] = useState(false);
  const { id: letterId, version, firm } = letter;
  const settle = (stands: boolean) => () => settleLetter(idle, { letterId, version, stands });
  const rescindable = rescissionDays(letter, today) !== null;
  const disputed = letter.contested
    ? [
        { label: "Settled: it stands", onSelect: () => does(settle(true), `${firm}’s letter stands.`) },
        { label: "Settled: it does not", onSelect: () => does(settle(false), `${firm}’s letter does not stand.`) },
      ]
    : [
        {
          label: "Contested",
          onSelect: () => does(() => contestLetter(idle, { letterId, version }), `${firm}’s letter is contested.`),
        },
      ];
  const back = { label: "Taken back by the customer", danger: true, onSelect: () => setAsking(true) };
  const items = [...(isCurrent(letter, today) ? disputed : []), ...(rescindable ? [back] : [])];
  if (busy || items.length === 0) return null;
  return (
    <>
      <Menu
        bare
        align="end"
        label={`More about ${firm}’s letter, ${lines}`}
        className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11"
        trigger={<Icon icon={moreIcon} size={14} />}
        sections={[{ items }]}
      />
      {asking && (
        <Suspense>
          <RescindLetter letter={letter} lines={lines} today={today} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
