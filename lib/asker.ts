/** Kinds of people the policy speaks of, alone or beside a record. */
import type { Viewer } from "./policy";
import type { Role } from "./roles";

export type Asker = Pick<Viewer, "id" | "role">;
/** An account as the door loads it: `writable` is PostgreSQL's answer for this viewer. */
export type OnAccount = { writable: boolean };
/** `assigneeId`: whose of the desk it is; null where it is all of theirs. */
export type OnRequest = OnAccount & { desk: string; assigneeId: string | null };
/** A question as it was put to a desk, or to nobody yet. */
export type OnQuestion = { desk: string | null; assigneeId: string | null };
/** `led`: its assignee is the viewer or one of the people they lead. */
export type OnTask = { assigneeId: string; createdById: string; led: boolean };

export const is =
  (...allowed: Role[]) =>
  (viewer: Asker) =>
    allowed.includes(viewer.role);
export const anyone = () => true;
export const seesBook = is("AE", "DIRECTOR", "VP", "UW_MANAGER", "OPERATIONS");
export const worksOnBook = (viewer: Asker) => viewer.role !== "ADMIN";
export const sells = is("AE", "DIRECTOR");
export const onOwn = (viewer: Asker, account: OnAccount) => sells(viewer) && account.writable;
export const onOwnOrOperations = (viewer: Asker, account: OnAccount) =>
  onOwn(viewer, account) || viewer.role === "OPERATIONS";
export const signs = is("DIRECTOR", "VP", "UNDERWRITER", "UW_MANAGER");
export const atDesk = (viewer: Asker, { desk, assigneeId }: OnRequest) =>
  (desk === "UNDERWRITING" && viewer.role === "UW_MANAGER") ||
  ((assigneeId === null || assigneeId === viewer.id) &&
    ((desk === "UNDERWRITING" && viewer.role === "UNDERWRITER") ||
      (desk === "OPERATIONS" && viewer.role === "OPERATIONS")));
/** A question of an RFP that was put to the viewer, or to nobody of the desk they sit at. */
export const askedAt = (viewer: Asker, { desk, assigneeId }: OnQuestion) =>
  assigneeId === viewer.id ||
  (assigneeId === null &&
    ((desk === "UNDERWRITING" && (viewer.role === "UNDERWRITER" || viewer.role === "UW_MANAGER")) ||
      (desk === "OPERATIONS" && viewer.role === "OPERATIONS")));
export const onTask = (viewer: Asker, task: OnTask) =>
  [task.assigneeId, task.createdById].includes(viewer.id) || (viewer.role === "DIRECTOR" && task.led);
