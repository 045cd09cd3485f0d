import Link from "next/link";
import { OutlookBars } from "@/components/forecast/outlook-bars";
import { forecastHref, forecastState } from "@/lib/forecast/list";
import { targetOfMeasure, targetText } from "@/lib/forecast/target";
import { count, counted, renewalDay } from "@/lib/format";
import type { Outlooks as Read } from "@/lib/home/queries";
import { Nothing, Part, partLink } from "./part";

/** The next two seasons, each four ways against what is asked; a figure leads to its renewals. */
export const Outlooks = ({ read: { seasons } }: { read: Read }) => (
  <Part
    id="outlook"
    title="Outlook"
    note={
      <Link href="/forecast" prefetch={false} className={partLink}>
        Open forecast
      </Link>
    }
  >
    {seasons.map((outlook) => (
      <Season key={outlook.season} outlook={outlook} />
    ))}
  </Part>
);

function Season({ outlook }: { outlook: Read["seasons"][number] }) {
  const { season, figures, renewals, silent, asked } = outlook;
  const state = forecastState.parse({ season });
  const target = targetOfMeasure("members", figures.total, asked);
  return (
    <section aria-labelledby={`season-${season}`} className="py-2">
      <h3 id={`season-${season}`} className="flex items-baseline justify-between gap-2 pb-2 font-medium">
        {renewalDay(season)}
        {renewals > 0 && (
          <span className="text-xs font-normal text-ink-3">{targetText("members", figures.total, asked)}</span>
        )}
      </h3>
      {renewals === 0 ? (
        <Nothing>Nothing renews on that day.</Nothing>
      ) : (
        <OutlookBars figures={figures} target={target} state={state} measure="members" voice="DIRECTOR" />
      )}
      {silent > 0 && (
        <Link
          href={forecastHref(state, { tab: "call", show: "uncalled" })}
          prefetch={false}
          className="mt-2 block text-xs text-warn-ink hover:underline"
        >
          {counted(silent, "renewal")} of {count(figures.uncalled)} members without a call
        </Link>
      )}
    </section>
  );
}
