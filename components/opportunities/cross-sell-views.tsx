import { SegmentedLinks } from "@/components/ui/segmented";
import { type OpportunitiesState, opportunitiesHref } from "@/lib/opportunities/list";

type CrossSellViewsProps = {
  current: "whitespace" | "list" | "board" | "rfps" | "quotes" | "programs" | "measures";
  state?: Partial<OpportunitiesState>;
  /** Whether the reader sees the book: a desk sees what it is asked alone. */
  book?: boolean;
};

/** The ways to look at what is sold beyond what they have: what could be, what is worked on, and what came of it. */
export function CrossSellViews({ current, state = {}, book = true }: CrossSellViewsProps) {
  return (
    <SegmentedLinks
      label="View"
      current={current}
      segments={[
        ...(book ? [{ value: "whitespace", label: "Whitespace", href: "/opportunities/whitespace" }] : []),
        { value: "board", label: "Board", href: opportunitiesHref(state, { view: "board" }) },
        { value: "list", label: "List", href: opportunitiesHref(state, { view: "list" }) },
        { value: "rfps", label: "RFPs", href: "/opportunities/rfps" },
        { value: "quotes", label: "Quotes", href: "/opportunities/quotes" },
        ...(book
          ? [
              { value: "programs", label: "Programs", href: "/opportunities/programs" },
              { value: "measures", label: "Measures", href: "/opportunities/measures" },
            ]
          : []),
      ]}
    />
  );
}
