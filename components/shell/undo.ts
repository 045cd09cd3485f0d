import { toast } from "@/components/ui/toast";
import { undoOperation } from "@/lib/undo/actions";

type Done = { operationId: string; text: string };

const kept = 20;
const lists = { done: "done-operations", undone: "undone-operations" } as const;
type List = keyof typeof lists;

function read(list: List): Done[] {
  try {
    return JSON.parse(sessionStorage.getItem(lists[list]) ?? "[]") as Done[];
  } catch {
    return [];
  }
}

const write = (list: List, operations: Done[]) =>
  sessionStorage.setItem(lists[list], JSON.stringify(operations.slice(-kept)));

/** Forgets what somebody else did in this tab before they signed out. */
export function undoAs(viewerId: string) {
  if (sessionStorage.getItem("undo-as") === viewerId) return;
  for (const list of Object.values(lists)) sessionStorage.removeItem(list);
  sessionStorage.setItem("undo-as", viewerId);
}

/** Says what was done and offers to undo it; until then ⌘Z remembers it, in this tab. */
export function offerUndo(operationId: string | undefined, text: string) {
  if (!operationId) return toast({ text });
  write("done", [...read("done"), { operationId, text }]);
  write("undone", []);
  toast({ text, action: { label: "Undo", run: () => take("done", operationId) } });
}

/** Undoes the last operation of this tab that is not undone yet, or does the last undone one again. */
export function undoLast(again = false) {
  const list = again ? "undone" : "done";
  const last = read(list).at(-1);
  if (last) take(list, last.operationId);
  else toast({ text: again ? "Nothing to do again." : "Nothing to undo in this tab.", tone: "note" });
}

let before: Promise<void> = Promise.resolve();

/** One after the other: what was pressed first is undone first. */
function take(list: List, operationId: string) {
  const found = read(list).find((each) => each.operationId === operationId);
  write(
    list,
    read(list).filter((each) => each !== found && each.operationId !== operationId),
  );
  before = before.then(() => reverse(list, found ?? { operationId, text: "" })).catch(failed);
}

const failed = () => toast({ text: "That was not undone: the connection failed. Try again.", tone: "error" });

/** Undoes an operation, or one account's share of it: what else it did stays done. */
export const undoShare = (operationId: string, accountId: string | undefined, text: string) =>
  reverse("done", { operationId, accountId, text }).catch(failed);

async function reverse(list: List, { operationId, accountId, text }: Done & { accountId?: string }) {
  const outcome = await undoOperation({ status: "idle" }, { operationId, accountId });
  if (outcome.status === "refused") return toast({ text: outcome.message, tone: "error" });
  if (outcome.status !== "done") return toast({ text: "That can’t be undone.", tone: "error" });
  const { says, stayed } = outcome.receipt;
  const other = list === "done" ? "undone" : "done";
  const reversed = outcome.operationId;
  if (reversed) write(other, [...read(other), { operationId: reversed, text }]);
  if (stayed.length > 0) return toast({ text: [says, ...naming(stayed)].join(" "), tone: "error" });
  toast({
    text: text ? `${list === "done" ? "Undone" : "Done again"}: ${text}` : says,
    action: reversed ? { label: list === "done" ? "Redo" : "Undo", run: () => take(other, reversed) } : undefined,
  });
}

const named = 3;

function naming(stayed: { name: string; reason: string }[]) {
  const lines = stayed.slice(0, named).map(({ name, reason }) => `${name}: ${reason}.`.replace("..", "."));
  return stayed.length > named ? [...lines, `And ${stayed.length - named} more.`] : lines;
}
