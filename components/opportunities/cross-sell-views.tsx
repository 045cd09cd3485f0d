import { SegmentedLinks } from "@/components/ui/segmented";
import { type OpportunitiesState, opportunitiesHref } from "@/lib/opportunities/list";

type CrossSellViewsProps = { current: "whitespace" | "list" | "board" | "rfps"; state?: Partial<OpportunitiesState> };

/** The ways to look at what is sold beyond what they have: what could be, and what is worked on. */
export function CrossSellViews({ current, state = {} }: CrossSellViewsProps) {
  return (
    <SegmentedLinks
      label="View"
      current={current}
      segments={[
        { value: "whitespace", label: "Whitespace", href: "/opportunities/whitespace" },
        { value: "board", label: "Board", href: opportunitiesHref(state, { view: "board" }) },
        { value: "list", label: "List", href: opportunitiesHref(state, { view: "list" }) },
        { value: "rfps", label: "RFPs", href: "/opportunities/rfps" },
      ]}
    />
  );
}
