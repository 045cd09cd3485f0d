import { password } from "@/prisma/demo/people";
import { within } from "@/prisma/scratch";
import { send } from "./load";

export type Viewer = {
  who: string;
  id: string;
  cookie: string;
  /** Whose accounts the viewer sees, for the yardstick's where clause; null is everyone's. */
  people: string[] | null;
  /** Accounts of the viewer's, eight and more: what pages and edits are about. */
  accounts: string[];
};

const emails = { AE: "ae1", Director: "director", VP: "vp" };

/** An AE, their Director and the VP, each signed in as a browser would. */
export async function signedIn(origin: string, databaseUrl: string): Promise<Viewer[]> {
  return Promise.all(
    Object.entries(emails).map(async ([who, local]) => {
      const email = `${local}@truebook.test`;
      return { who, cookie: await cookieOf(origin, email), ...(await reachOf(databaseUrl, email, who)) };
    }),
  );
}

async function cookieOf(origin: string, email: string) {
  const csrf = await send({ url: `${origin}/api/auth/csrf` });
  const { csrfToken } = JSON.parse(csrf.text) as { csrfToken: string };
  const answer = await send({
    url: `${origin}/api/auth/callback/credentials`,
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", cookie: jar(csrf.headers["set-cookie"]) },
    body: new URLSearchParams({ email, password, csrfToken, json: "true" }).toString(),
  });
  const cookie = jar(answer.headers["set-cookie"]);
  if (!cookie.includes("session-token")) throw new Error(`${email} could not sign in: ${answer.text}`);
  return cookie;
}

const jar = (cookies: string[] = []) => cookies.map((cookie) => cookie.split(";")[0]).join("; ");

const reachOf = (databaseUrl: string, email: string, who: string) =>
  within(databaseUrl, async (client) => {
    await client.query("set role bench");
    const { rows } = await client.query<{ id: string; people: string[]; accounts: string[] }>(
      `with me as (select id from users where email = $1),
       people as (select id from me union select m.user_id from memberships l join memberships m on m.team_id = l.team_id
         where l.user_id = (select id from me) and l.kind = 'LEAD' and m.to_on is null)
       select (select id from me), array(select id from people) as people, array(
         select s.account_id from account_standings s where not s.lapsed
           and ($2 or s.owner_id in (select id from people)) order by s.members desc limit 64) as accounts`,
      [email, who === "VP"],
    );
    const found = rows[0];
    if (!found) throw new Error(`${email} is not in the book.`);
    return { ...found, people: who === "VP" ? null : found.people };
  });
