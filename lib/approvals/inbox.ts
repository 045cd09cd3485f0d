import { z } from "zod";

/** What the address says of the approvals: which list, and the request that is open beside it. */
export const inboxState = z.object({
  tab: z.enum(["mine", "asked", "all"]).catch("mine").default("mine"),
  open: z.uuid().optional().catch(undefined),
});
export type InboxState = z.output<typeof inboxState>;

export function approvalsHref(state: Partial<InboxState>) {
  const given = { tab: state.tab === "mine" ? undefined : state.tab, open: state.open };
  const search = new URLSearchParams(Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return search.size ? `/approvals?${search}` : "/approvals";
}
