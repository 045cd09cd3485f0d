-- What an employer is filtered by, each a word, so that one index finds those that have several at once. It is said to cost
-- much, so that the index is always taken for the cheaper way, however many it is guessed to find.
create function prospect_facets(state text, code text, month integer, funding text, reasons text[], carrier uuid, broker uuid)
returns text[] language plpgsql immutable parallel safe cost 100 as $$
begin
  return array_remove(array['s' || state, 'n' || left(code, 2), 'm' || month::text, 'f' || funding, 'c' || carrier::text,
    'b' || broker::text], null) || reasons;
end
$$;
create index prospects_facets on prospects
  using gin (prospect_facets(state, business_code, renewal_month, funding, reasons, carrier_id, broker_id));
drop index prospects_state_employees_idx;
drop index prospects_renewal_month_employees_idx;
