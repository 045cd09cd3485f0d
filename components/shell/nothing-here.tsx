import { __iconData as missingIcon } from "lucide-react/icons/file-question-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";

export function NothingHere() {
  return (
    <div className="flex flex-1 flex-col items-center justify-center">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        icon={<Icon icon={missingIcon} size={24} />}
        title="There is nothing here"
        actions={<LinkButton href="/">Go to the start</LinkButton>}
      >
        It no longer exists, or it isn’t yours to see.
      </EmptyState>
    </div>
  );
}
