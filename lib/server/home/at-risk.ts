import "server-only";
import type { Health, LetterName } from "@/lib/accounts/health";
import type { HealthLevel } from "@/lib/accounts/health/level";
import type { Day } from "@/lib/units/day";
import { isAccount } from "../accounts-followed";
import { atRisk } from "../book/sums";
import type { Db } from "../door";
import { kept, sql } from "../sql";

export type AtRisk = {
  id: string;
  name: string;
  members: number;
  renewsOn: Day | null;
  renewalId: string | null;
  owner: string | null;
  healthLevel: HealthLevel;
  healthLetter: LetterName | null;
  healthReason: string;
  health: Health;
  nextStep: string | null;
  nextStepOn: Day | null;
  /** Who decides at the customer, else who stands between us and them. */
  signer: { name: string; title: string | null; phone: string | null; metOn: Day | null } | null;
  firm: { id: string; name: string } | null;
  writable: boolean;
};
export type AtRiskRead = { accounts: number; members: number; rows: AtRisk[] };

const usual = 8;

/** The accounts at risk as the Book counts them, those of the most members first, each with whom to call about it. */
export async function readAtRisk(db: Db, most = usual): Promise<AtRiskRead> {
  const [found] = await db.$queryRaw<AtRiskRead[]>`${kept}
    with risky as (
      select s.account_id, s.name, s.members, s.renews_on, s.renewal_id, s.owner_id, s.firm_id, s.health_level, s.health_letter,
        s.health_reason, s.health from account_standings s where not s.lapsed and ${atRisk}),
    top as materialized (select * from risky order by members desc, account_id limit ${most})
    select (select count(*)::int from risky) as accounts, (select coalesce(sum(members), 0)::int from risky) as members,
      coalesce((select json_agg(json_build_object('id', t.account_id, 'name', t.name, 'members', t.members,
        'renewsOn', t.renews_on, 'renewalId', t.renewal_id, 'owner', u.name, 'healthLevel', t.health_level,
        'healthLetter', t.health_letter, 'healthReason', t.health_reason, 'health', t.health, 'nextStep', a.next_step, 'nextStepOn', a.next_step_on,
        'signer', (
          select json_build_object('name', p.name, 'title', p.title, 'phone', p.phone, 'metOn', (
              select max(i.happened_on) from interactions i where p.id = any (i.account_person_ids)))
          from account_people p where ${isAccount(sql`p.account_id`, sql`t.account_id`)} and p.left_on is null
            and p.power = 'DECIDER' order by p.chief desc, p.name, p.id limit 1),
        'firm', case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end,
        'writable', t.account_id in (select writable_accounts())) order by t.members desc, t.account_id)
      from top t join accounts a on a.id = t.account_id left join users u on u.id = t.owner_id
      left join firms f on f.id = t.firm_id), '[]') as rows`;
  return found!;
}
