-- Why a renewal was lost is one of a few causes that can be counted; words beside it, and who stayed.
alter table renewals add column reason_note text, add column members_kept integer;
update renewals set reason = 'FUNDING_CHANGE' where reason = 'FUNDING';
update renewals set reason_note = reason, reason = 'OTHER'
  where reason not in ('PRICE', 'NETWORK', 'SERVICE', 'BROKER_CHANGE', 'MERGER', 'PRODUCT_GAP', 'FUNDING_CHANGE', 'CLOSED', 'OTHER');
alter table renewals
  add constraint renewals_cause_check check (reason in ('PRICE', 'NETWORK', 'SERVICE', 'BROKER_CHANGE', 'MERGER', 'PRODUCT_GAP',
    'FUNDING_CHANGE', 'CLOSED', 'OTHER')),
  add constraint renewals_other_check check (reason is distinct from 'OTHER' or reason_note is not null),
  add constraint renewals_kept_check check (members_kept >= 0);
