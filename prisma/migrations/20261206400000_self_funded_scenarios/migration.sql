-- A scenario may price the account self-funded beside its insured rate: PEPM, a share, and a deductible in dollars.
-- AlterTable
ALTER TABLE "scenarios" ADD COLUMN     "aggregate" DECIMAL(18,8),
ADD COLUMN     "corridor" DECIMAL(18,8),
ADD COLUMN     "deductible" DECIMAL(18,8),
ADD COLUMN     "fee" DECIMAL(18,8),
ADD COLUMN     "fee_cost" DECIMAL(18,8),
ADD COLUMN     "own_stop_loss" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "specific" DECIMAL(18,8);

alter table scenarios
  add constraint scenarios_fee_check check (fee > 0),
  add constraint scenarios_self_funded_check check (
    num_nulls(fee_cost, deductible, specific, aggregate, corridor) = 5 and not own_stop_loss or fee is not null),
  add constraint scenarios_stop_loss_check check (
    coalesce(fee_cost >= 0, true) and coalesce(specific > 0, true) and coalesce(aggregate > 0, true)
    and coalesce(corridor between 0 and 1, true) and coalesce(deductible > 0, true)
    and (specific is null) = (deductible is null) and (aggregate is null) = (corridor is null));
