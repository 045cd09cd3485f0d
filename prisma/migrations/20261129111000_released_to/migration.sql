-- To whom a rate was released, and when: a person at a firm, a firm, one of the customer's people, or the customer.
alter table "renewal_tracks" add column "released_to" text,
  add column "released_to_firm_id" uuid,
  add column "released_to_person_id" uuid,
  add column "released_to_contact_id" uuid,
  add column "released_at" timestamptz(3);
alter table "renewal_tracks" add constraint "renewal_tracks_released_to_firm_id_fkey"
  foreign key ("released_to_firm_id") references "firms"("id") on delete restrict on update cascade;
alter table "renewal_tracks" add constraint "renewal_tracks_released_to_person_id_fkey"
  foreign key ("released_to_person_id") references "firm_people"("id") on delete set null on update cascade;
alter table "renewal_tracks" add constraint "renewal_tracks_released_to_contact_id_account_id_fkey"
  foreign key ("released_to_contact_id", "account_id") references "account_people"("id", "account_id")
  on delete restrict on update cascade;
create index "renewal_tracks_released_to_firm_id_idx" on "renewal_tracks"("released_to_firm_id");
create index "renewal_tracks_released_to_person_id_idx" on "renewal_tracks"("released_to_person_id");
create index "renewal_tracks_released_to_contact_id_idx" on "renewal_tracks"("released_to_contact_id");
alter table "renewal_tracks"
  add constraint "renewal_tracks_recipient_check" check (
    (released_to is not null or (released_to_firm_id is null and released_to_contact_id is null and released_at is null))
    and (released_to_person_id is null or released_to_firm_id is not null)
    and (released_to_firm_id is null or released_to_contact_id is null));
