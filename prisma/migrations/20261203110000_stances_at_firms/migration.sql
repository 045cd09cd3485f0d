-- People of firms as customers' people are known: power, rank, who of us stands beside them, and their stance with its history.
alter table firm_people
  add column power text,
  add column chief boolean not null default false,
  add column community boolean not null default false,
  add column counterpart_id uuid,
  add constraint firm_people_counterpart_id_fkey foreign key (counterpart_id) references users (id) on delete set null on update cascade,
  add constraint firm_people_power_check check (power in ('DECIDER', 'INFLUENCER', 'GATEKEEPER', 'USER'));

create table firm_stances (
  id uuid not null,
  person_id uuid not null,
  stance text not null,
  reason text,
  noted_on date not null,
  noted_by_id uuid not null,
  created_at timestamptz(3) not null default current_timestamp,
  constraint firm_stances_pkey primary key (id),
  constraint firm_stances_person_id_fkey foreign key (person_id) references firm_people (id) on delete restrict on update cascade,
  constraint firm_stances_stance_check check (stance in ('PROMOTER', 'SUPPORTER', 'NEUTRAL', 'CRITIC', 'DETRACTOR'))
);
create index firm_stances_person_id_idx on firm_stances (person_id);
create index firm_stances_noted_by_id_idx on firm_stances (noted_by_id);

-- A card is everybody's; what somebody thinks of us is whoever's noted it, and of those who lead them, as what is said to a firm alone.
call closed('firm_stances');
create policy seen on firm_stances for select to truebook_book using (noted_by_id = any (array(select my_people())));
create policy seen_by_all on firm_stances for select to truebook_all using ((select viewer_id()) is not null);
create policy added on firm_stances for insert to truebook_book
  with check ((select viewer_role()) in ('AE', 'DIRECTOR') and noted_by_id = (select viewer_id()));
grant select on firm_stances to truebook_book, truebook_case, truebook_all;
grant insert on firm_stances to truebook_book;
call remembered('firm_stances');
