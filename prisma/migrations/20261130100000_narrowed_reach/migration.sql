-- The same people, found with one question of who the viewer is instead of five: this stands behind every row policy.
create or replace function my_people() returns setof uuid language sql stable parallel safe
  begin atomic
    with viewer as materialized (select id, role from users where id = (select viewer_id()))
    select id from viewer
    union
    select m.user_id from viewer v join memberships l on l.user_id = v.id join memberships m on m.team_id = l.team_id
    where v.role = 'DIRECTOR' and l.kind = 'LEAD'
      and business_day() between l.from_on and coalesce(l.to_on, 'infinity')
      and business_day() between m.from_on and coalesce(m.to_on, 'infinity');
  end;

-- The one account a read says it is about, where it is about one (lib/server/door.ts); null of any other.
create function account_asked() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.account', true), '')::uuid;

-- Each table of a statement asks for the viewer's accounts anew, which for a Director are hundreds. A read about one
-- account is told whether it is among them and of no other, so that what is asked for can only make the answer smaller.
grant create on schema public to truebook_reach;
set role truebook_reach;
create or replace function visible_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    select a.account_id from account_access a
    where a.user_id = any (array(select my_people()))
      and a.account_id between coalesce(account_asked(), '00000000-0000-0000-0000-000000000000'::uuid)
        and coalesce(account_asked(), 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
      and (select business_day()) between a.from_on and coalesce(a.to_on, 'infinity')
    order by a.account_id;
  end;
reset role;
revoke create on schema public from truebook_reach;
