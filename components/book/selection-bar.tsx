"use client";

import { __iconData as exportIcon } from "lucide-react/icons/download";
import { __iconData as closeIcon } from "lucide-react/icons/x";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { count, money } from "@/lib/format";
import type { RowFace } from "./face";

/** What is selected comes to; premium and fees stay apart. */
export function SelectionBar({ rows, query, onClear }: { rows: RowFace[]; query: string; onClear: () => void }) {
  const premium = addUp(rows.map(({ sums }) => sums.premium));
  const fees = addUp(rows.map(({ sums }) => sums.fees));
  const parts = [
    `${count(rows.reduce((sum, { sums }) => sum + sums.members, 0))} members`,
    premium !== "0.0000" && `Insured premium ${money(premium)}`,
    fees !== "0.0000" && `ASC fees ${money(fees)}`,
  ];
  const ids = rows.map(({ id }) => id).join(",");
  return (
    <section
      aria-label="Selection"
      className="fixed bottom-12 z-20 ml-5 flex min-h-11 max-w-[calc(100%-2.5rem)] flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line-strong bg-raised py-1.5 pr-1.5 pl-3 shadow-3 max-md:hidden print:hidden"
    >
      <b className="font-semibold">{count(rows.length)} selected</b>
      <span className="text-xs text-ink-3">{parts.filter(Boolean).join(" · ")}</span>
      <span className="h-5 w-px bg-line" />
      <a
        href={`/accounts/export?${query}${query && "&"}ids=${ids}`}
        download
        className={buttonStyle({ variant: "ghost" })}
      >
        <Icon icon={exportIcon} size={14} />
        Export {count(rows.length)}
      </a>
      <IconButton label="Clear selection" icon={<Icon icon={closeIcon} size={14} />} onClick={onClear} />
    </section>
  );
}

/** Sums dollars of four places as text, exactly. */
function addUp(amounts: string[]) {
  const sum = amounts
    .reduce((total, amount) => total + BigInt(amount.replace(".", "")), 0n)
    .toString()
    .padStart(5, "0");
  return sum === "00000" ? "0.0000" : `${sum.slice(0, -4)}.${sum.slice(-4)}`;
}
