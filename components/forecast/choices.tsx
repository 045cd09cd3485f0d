import { SegmentedLinks } from "@/components/ui/segmented";
import { type Voice, voiceNames, voices } from "@/lib/forecast/calls";
import { type ForecastState, forecastHref } from "@/lib/forecast/list";
import { renewalDay } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { whatIfHref } from "@/lib/whatifs/address";

type TabChoiceProps = {
  state: ForecastState;
  face?: "what-if" | "meetings";
  /** Whether the viewer holds meetings, or reads them. */
  meets: boolean;
};

/** The faces of the forecast. */
export function TabChoice({ state, face, meets }: TabChoiceProps) {
  const href = (tab: ForecastState["tab"]) =>
    forecastHref(state, { tab, at: undefined, freeze: undefined, show: undefined });
  return (
    <div className="max-w-full overflow-x-auto whitespace-nowrap">
      <SegmentedLinks
        label="View"
        current={face ?? state.tab}
        segments={[
          { value: "summary", label: "Summary", href: href("summary") },
          { value: "call", label: "Weekly call", href: href("call") },
          { value: "history", label: "History", href: href("history") },
          { value: "what-if", label: "What-if", href: whatIfHref({ season: state.season, span: state.span }) },
          ...(meets ? [{ value: "meetings", label: "Meetings", href: "/forecast/meetings" }] : []),
        ]}
      />
    </div>
  );
}

type ChoicesProps = { state: ForecastState; voice: Voice; season: Day; seasons: Day[] };

/** Of which season or year, and by whose voice. */
export function Choices({ state, voice, season, seasons }: ChoicesProps) {
  const href = (change: Partial<ForecastState>) => forecastHref(state, { ...change, at: undefined, freeze: undefined });
  const near = [...new Set([...seasons.slice(0, 4), season])].sort();
  const year = season.slice(0, 4);
  return (
    <div
      className={`flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-5 py-1.5 max-md:px-4 ${state.at ? "max-md:hidden" : ""}`}
    >
      <div className="max-w-full overflow-x-auto whitespace-nowrap">
        <SegmentedLinks
          label="Season or year"
          current={state.span === "year" ? "year" : season}
          segments={[
            ...near.map((day) => ({ value: day, label: renewalDay(day), href: href({ season: day, span: "season" }) })),
            { value: "year", label: `Year ${year}`, href: href({ season, span: "year" }) },
          ]}
        />
      </div>
      {state.tab !== "history" && (
        <SegmentedLinks
          label="By whose call"
          current={voice}
          segments={voices.map((value) => ({ value, label: voiceNames[value], href: href({ voice: value }) }))}
        />
      )}
    </div>
  );
}
