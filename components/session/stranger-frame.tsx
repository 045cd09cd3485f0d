import { __iconData as lockIcon } from "lucide-react/icons/lock";
import type { ReactNode } from "react";
import { Mark } from "@/components/shell/mark";
import { Icon } from "@/components/ui/icon";
import { PipField } from "./pip-field";

type StrangerFrameProps = { title: string; note: ReactNode; children: ReactNode };

export function StrangerFrame({ title, note, children }: StrangerFrameProps) {
  return (
    <div className="grid min-h-dvh grid-cols-2 bg-surface max-md:block">
      <main
        id="main"
        tabIndex={-1}
        className="flex min-h-dvh flex-col px-14 py-10 outline-none max-md:px-6 max-md:py-6"
      >
        <div className="flex items-center gap-2.5">
          <Mark className="size-6" />
          <span className="text-base font-semibold tracking-tight">Truebook</span>
        </div>
        <div className="m-auto w-full max-w-[360px] py-6">
          <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
          <p className="mt-1 text-base text-ink-2">{note}</p>
          <div className="mt-6">{children}</div>
        </div>
        <p className="flex items-center gap-2 text-xs text-ink-3">
          <Icon icon={lockIcon} size={14} />
          Access is logged. Group-level data only, no member records.
        </p>
      </main>
      <PipField />
    </div>
  );
}
