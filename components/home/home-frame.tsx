import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { headingDay } from "@/lib/format";
import type { Day } from "@/lib/units/day";

type HomeFrameProps = {
  today: Day;
  note: string;
  actions: ReactNode;
  /** A strip of figures or counts over both columns. */
  over?: ReactNode;
  rail: ReactNode;
  children: ReactNode;
};

/** A home: the day, what is to be done first, and beside it what is good to know. */
export const HomeFrame = ({ today, note, actions, over, rail, children }: HomeFrameProps) => (
  <>
    <PageHeader title={headingDay(today)} note={note}>
      {actions}
    </PageHeader>
    {over}
    <div className="grid flex-1 grid-cols-[minmax(0,1fr)_380px] max-xl:grid-cols-1">
      <div className="min-w-0">{children}</div>
      <div className="min-w-0 border-l border-line bg-canvas max-xl:border-l-0">{rail}</div>
    </div>
  </>
);
