import { SegmentedLinks } from "@/components/ui/segmented";
import { pageOfRows, type RenewalsState, writeRenewals } from "@/lib/renewals/list";

type RenewalViewsProps = {
  current: "list" | "board" | "calendar" | "terms" | "requests" | "implementation";
  state?: RenewalsState;
  /** Whether the viewer sees the book, whose terms the wall shows. */
  terms: boolean;
};

/** The ways to look at renewals; what is chosen stays chosen between the list, the board and the calendar. */
export function RenewalViews({ current, state = { q: "", rows: pageOfRows }, terms }: RenewalViewsProps) {
  const href = (view?: RenewalsState["view"]) =>
    `/renewals?${writeRenewals({ ...state, view, week: undefined, who: undefined, kind: undefined, stands: undefined })}`;
  return (
    <SegmentedLinks
      label="View"
      current={current}
      segments={[
        { value: "list", label: "List", href: href() },
        { value: "board", label: "Board", href: href("board") },
        { value: "calendar", label: "Calendar", href: href("calendar") },
        { value: "requests", label: "Requests", href: "/renewals/requests" },
        { value: "implementation", label: "Implementation", href: "/renewals/implementation" },
        ...(terms ? [{ value: "terms", label: "Terms", href: "/renewals/terms" }] : []),
      ]}
    />
  );
}
