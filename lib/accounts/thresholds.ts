import { z } from "zod";
import { Decimal } from "@/lib/units/decimal";

/** Where judgement is a number: seeds of versioned settings, shares as fractions. */
export type Thresholds = typeof defaults;

const defaults = {
  /** National: so many contracts, or fewer with so many of them out of state. */
  nationalContracts: 5000,
  multiStateContracts: 1000,
  multiStateShare: new Decimal("0.20"),
  /** The book's own 75th percentile of required action: above it Price is on watch. */
  requiredActionWatch: new Decimal("0.10"),
  requiredActionAtRisk: new Decimal("0.15"),
  escalatedBusinessDays: 15,
  guaranteeMonths: 18,
  sponsorMonths: 6,
  meetingMonths: 6,
  adviserMonths: 12,
  memberLoss: new Decimal("0.05"),
  memberLossMonths: 6,
};

const floors = z.object({
  nationalContracts: z.number(),
  multiStateContracts: z.number(),
  outOfStateShare: z.union([z.string(), z.number()]),
});

/** The settings `size_floors` and `required_action_watch` over the defaults; a setting of another shape is ignored. */
export function thresholdsFrom(settings: Record<string, unknown> = {}): Thresholds {
  const size = floors.safeParse(settings.size_floors).data;
  const watch = z.union([z.string(), z.number()]).safeParse(settings.required_action_watch).data;
  return {
    ...defaults,
    ...(size && {
      nationalContracts: size.nationalContracts,
      multiStateContracts: size.multiStateContracts,
      multiStateShare: new Decimal(size.outOfStateShare),
    }),
    ...(watch !== undefined && { requiredActionWatch: new Decimal(watch) }),
  };
}
