import { FilterChip } from "@/components/ui/filter-chip";
import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import { dues, type TasksState, tasksHref } from "@/lib/tasks/list";

type TasksFilterProps = {
  state: TasksState;
  people: { id: string; name: string }[];
  account?: { id: string; name: string };
};

export function TasksFilter({ state, people, account }: TasksFilterProps) {
  const { show, q, person, due } = state;
  return (
    <ListFilter
      action="/tasks"
      state={[show, q, person, due]}
      keeps={{ show: show === "mine" ? undefined : show, account: state.account || undefined }}
      clearHref={(q || person || due) && tasksHref({ show })}
    >
      <ListSearch label="Search tasks and accounts" placeholder="Task, account" value={q} className="w-56" />
      {show !== "mine" && people.length > 1 && (
        <ListChoice
          name="person"
          label="Who does it"
          any="Everyone"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={person}
          className="w-48 max-md:flex-1"
        />
      )}
      {show !== "done" && (
        <ListChoice
          name="due"
          label="Due"
          any="Due any day"
          options={optionsOf(dues)}
          value={due}
          className="w-40 max-md:flex-1"
        />
      )}
      {state.account && (
        <FilterChip field="Account is" removeHref={tasksHref(state, { account: undefined })}>
          <span>{account?.name ?? "out of your sight"}</span>
        </FilterChip>
      )}
    </ListFilter>
  );
}
