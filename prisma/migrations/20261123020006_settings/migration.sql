-- Why a setting or a target was changed, in the words of whoever did.
ALTER TABLE "settings" ADD COLUMN "reason" TEXT;
ALTER TABLE "targets" ADD COLUMN "reason" TEXT;

-- The value of a setting in force on the business day: the newest version that has begun. Null where nobody set one.
create function setting_now(wanted text) returns jsonb language sql stable parallel safe
  begin atomic
    select value from settings where key = wanted and from_on <= business_day() order by version desc limit 1;
  end;
