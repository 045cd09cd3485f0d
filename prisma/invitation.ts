import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { firstAdmin } from "@/lib/people/first-admin";
import { hashOf, linkLives, newToken } from "@/lib/server/token";
import { within } from "./scratch";

/**
 * Makes an Admin whom nobody knows yet, and the path of a one-time link to become them; asked again before anyone has,
 * it ends the earlier link and makes a new one. To be asked of the tables' owner: nobody is there to sign for it, so
 * row security steps aside for this transaction, which locks both tables.
 */
export const inviteFirstAdmin = (url: string): Promise<string> =>
  within(url, async (client) => {
    await client.query("begin");
    await client.query("alter table users no force row level security");
    await client.query("alter table invitations no force row level security");
    const token = newToken();
    await makeLink(client, await findOrMake(client), hashOf(token));
    await client.query("alter table users force row level security");
    await client.query("alter table invitations force row level security");
    await client.query("commit");
    return `/join/${token}`;
  });

async function findOrMake(client: Client): Promise<string> {
  const { rows } = await client.query(
    `insert into users (id, email, name, role) values ($1, $2, $3, 'ADMIN')
     on conflict (email) do update set name = excluded.name returning id`,
    [randomUUID(), firstAdmin.email, firstAdmin.name],
  );
  return rows[0].id;
}

async function makeLink(client: Client, userId: string, tokenHash: string) {
  await client.query("update invitations set expires_at = now() where user_id = $1 and used_at is null", [userId]);
  await client.query(
    `insert into invitations (id, user_id, purpose, token_hash, expires_at)
     values ($1, $2, 'INVITE', $3, now() + $4 * interval '1 millisecond')`,
    [randomUUID(), userId, tokenHash, linkLives],
  );
}
