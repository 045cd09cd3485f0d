import type { PeopleState } from "./filter";

/** The address that shows the list in this state, changed as given; what is usual is left out. */
export function peopleHref(state: PeopleState, change: Partial<PeopleState> = {}) {
  const usual: Record<string, string> = { q: "", show: "here", sort: "name" };
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries as [string, string][]).toString();
  return search ? `/settings/people?${search}` : "/settings/people";
}
