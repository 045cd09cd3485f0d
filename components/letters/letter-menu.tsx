"use client";

import { __iconData as moreIcon } from "lucide-react/icons/ellipsis";
import { idle, useAct } from "@/components/shell/use-act";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { contestLetter, rescindLetter, settleLetter } from "@/lib/letters/actions";
import type { AccountLetter } from "@/lib/letters/queries";
import { isCurrent } from "@/lib/letters/standing";

type LetterMenuProps = { letter: AccountLetter; lines: string; today: string };

/** What may happen to a letter while it is not final. */
export function LetterMenu({ letter, lines, today }: LetterMenuProps) {
  const [busy, does] = useAct();
  const { id: letterId, version, firm } = letter;
  const settle = (stands: boolean) => () => settleLetter(idle, { letterId, version, stands });
  const rescindable = letter.rescindableUntil !== null && letter.rescindableUntil >= today;
  const items = letter.contested
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
  const back = {
    label: "Taken back by the customer",
    danger: true,
    onSelect: () =>
      does(() => rescindLetter(idle, { letterId, version, on: today }), `${firm}’s letter was taken back.`),
  };
  if (busy || !isCurrent(letter, today)) return null;
  return (
    <Menu
      bare
      align="end"
      label={`More about ${firm}’s letter, ${lines}`}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-sunken hover:text-ink touch:size-11"
      trigger={<Icon icon={moreIcon} size={14} />}
      sections={[{ items: rescindable ? [...items, back] : items }]}
    />
  );
}
