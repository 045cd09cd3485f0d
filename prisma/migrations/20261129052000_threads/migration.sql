-- An account that was down to one pair of people, and has two again.
alter table relationship_events
  drop constraint relationship_events_kind_check,
  add constraint relationship_events_kind_check check (kind in ('CONSULTANT_CHANGE', 'SPONSOR_CHANGE', 'BUYER_LOSS',
    'SINGLE_THREADED', 'MULTI_THREADED', 'EXECUTIVE_MEETING'));
