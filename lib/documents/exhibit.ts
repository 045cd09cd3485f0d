import { z } from "zod";

const day = z.iso.date();
/** Digits of a rate or ratio, never a float. */
const numeral = z.string().regex(/^\d+(\.\d+)?$/);
const whole = z.number().int().nonnegative();

const tier = z.strictObject({
  name: z.string(),
  contracts: whole,
  ratio: numeral,
  current: numeral,
});

/** Given beside the rate and no part of it. */
const credit = z.strictObject({ name: z.string(), of: z.string(), from: day, to: day, amount: numeral });

/**
 * What a rate exhibit says. A customer holds it, so it is closed and strict: names, dates, who is enrolled, today’s rate and the
 * one that is sent. A figure of ours has no place in it and is refused where it is built; only `rateExhibitOf` builds one.
 */
export const rateExhibit = z
  .strictObject({
    kind: z.literal("RATE_EXHIBIT"),
    preparedFor: z.string(),
    sentTo: z.string(),
    preparedOn: day,
    effectiveOn: day,
    /** What the rate is of: Insured rate, Medical, PPO 1500. */
    title: z.string(),
    unit: z.enum(["PMPM", "PEPM"]),
    members: whole,
    contracts: whole,
    /** Null where the line begins with this rate. */
    current: numeral.nullable(),
    rate: numeral,
    /** In the order they are shown; empty where nobody is counted by tier. */
    tiers: z.array(tier),
    /** None in those that were made before credits were shown. */
    credits: z.array(credit).default([]),
  })
  .brand<"For a customer">();
export type RateExhibit = z.output<typeof rateExhibit>;
export type ExhibitTier = RateExhibit["tiers"][number];
