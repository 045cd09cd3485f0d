import { EmptyState } from "@/components/ui/empty-state";

/** Says of a page of the past what it cannot show: the record itself, or what pictures do not keep. */
export const NotKept = ({ what }: { what: "record" | "people" }) =>
  what === "record" ? (
    <EmptyState title="Nothing was kept of this account by then">
      It came later, or its record was not kept yet.
    </EmptyState>
  ) : (
    <EmptyState title="Kept as it is today only">
      Pictures of the past keep figures and terms, not people and plans.
    </EmptyState>
  );
