import { __iconData as tasksIcon } from "lucide-react/icons/list-checks";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { type TasksState, tasksHref } from "@/lib/tasks/list";

const first: Record<TasksState["show"], { title: string; text: string }> = {
  mine: { title: "Nothing to do", text: "What you or others ask of you stands here. C adds a task from anywhere." },
  given: { title: "Nothing given", text: "What you ask of others stands here until it is done." },
  team: { title: "Nothing to do", text: "No one here has an open task." },
  done: { title: "Nothing done yet", text: "Finished tasks stay here, latest first." },
};

export function TasksEmpty({ state }: { state: TasksState }) {
  const filtered = Boolean(state.q || state.person || state.account || state.due);
  const { title, text } = first[state.show];
  return (
    <EmptyState
      icon={<Icon icon={tasksIcon} size={24} />}
      title={filtered ? "No task fits" : title}
      actions={filtered && <LinkButton href={tasksHref({ show: state.show })}>Clear filters</LinkButton>}
    >
      {filtered ? "None of these tasks fits what is asked for above." : text}
    </EmptyState>
  );
}
