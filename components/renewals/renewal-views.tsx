import { SegmentedLinks } from "@/components/ui/segmented";

/** The ways to look at renewals. */
export const RenewalViews = ({ current }: { current: "list" | "terms" }) => (
  <SegmentedLinks
    label="View"
    current={current}
    segments={[
      { value: "list", label: "List", href: "/renewals" },
      { value: "terms", label: "Terms", href: "/renewals/terms" },
    ]}
  />
);
