import "server-only";
import type { NotificationKind } from "@/lib/notifications/kinds";
import { type Db, lent } from "./door";

/** `href` is a path of ours; `source` names what is told of, e.g. "task 0192… given": once a person, however often it is said. */
export type Note = {
  userId: string;
  accountId?: string | null;
  kind: NotificationKind;
  title: string;
  href: string;
  source: string;
};

const longest = 200;
const shortened = (title: string) => (title.length > longest ? `${title.slice(0, longest - 1)}…` : title);

/**
 * Tells people, in the transaction of the action or job that gives the reason. Whoever acts is not told of their own act;
 * whoever asked for a job is told, because they have gone on to something else. Those who left are told nothing.
 */
export async function notify(db: Db, notes: Note[]): Promise<void> {
  if (notes.length === 0) return;
  const [at] = await db.$queryRaw<{ acting: string | null }[]>`
    select case when current_setting('role') <> 'truebook_job' then viewer_id() end as acting`;
  const told = notes
    .filter(({ userId }) => userId !== at?.acting)
    .map((note) => ({ ...note, accountId: note.accountId ?? null, title: shortened(note.title) }));
  if (told.length === 0) return;
  await lent(
    db,
    (job) => job.$executeRaw`
      insert into notifications (id, user_id, account_id, kind, title, href, source)
      select gen_random_uuid(), n."userId", n."accountId", n.kind, n.title, n.href, n.source
      from json_to_recordset(${JSON.stringify(told)}::json)
        as n("userId" uuid, "accountId" uuid, kind text, title text, href text, source text)
      join users u on u.id = n."userId" and u.deactivated_at is null
      on conflict (user_id, source) do nothing`,
  );
}
