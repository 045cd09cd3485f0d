import { __iconData as uploadIcon } from "lucide-react/icons/upload";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";

type ImportsEmptyProps = { filtered: boolean; actions?: ReactNode; children: ReactNode };

export function ImportsEmpty({ filtered, actions, children }: ImportsEmptyProps) {
  return (
    <EmptyState
      icon={<Icon icon={uploadIcon} size={24} />}
      title={filtered ? "No imports match" : "Nothing has been imported yet"}
      actions={filtered ? <LinkButton href="/imports">Clear filters</LinkButton> : actions}
    >
      {filtered ? "None of the imports fits the filters above." : children}
    </EmptyState>
  );
}
