import { z } from "zod";
import { Decimal } from "./decimal";

type Bounds = { above?: string; atLeast?: string; atMost?: string; below?: string; whole?: true };

const pattern = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,3})?$/;
const limit = new Decimal("1e15");
const decimals = 30;

/**
 * A number in an input, as a JSON number or a string of digits, kept exactly. Refused outside its bounds, from 10^15 on,
 * or with more than 30 decimals, so that no figure can be absurd or slow.
 */
export function numeral(bounds: Bounds = {}) {
  const error = `must be ${inWords(bounds)}`;
  return z
    .union(
      [
        bounded(z.number(error), bounds, error),
        z.string(error).regex(pattern, error),
        z.custom<Decimal>(Decimal.isDecimal, error),
      ],
      error,
    )
    .transform((written) => new Decimal(written))
    .refine((value) => isWithin(value, bounds), { error, abort: true })
    .refine((value) => isWritable(value), `must be below 10^15 and have at most ${decimals} decimals`);
}

const isWritable = (value: Decimal) => value.isFinite() && value.abs().lt(limit) && value.decimalPlaces() <= decimals;

const isWithin = (value: Decimal, { above, atLeast, atMost, below, whole }: Bounds) =>
  !(above && value.lte(above)) &&
  !(atLeast && value.lt(atLeast)) &&
  !(atMost && value.gt(atMost)) &&
  !(below && value.gte(below)) &&
  !(whole && !value.isInteger());

/** Plain JSON numbers carry their bounds into the published schema. */
function bounded(number: z.ZodNumber, { above, atLeast, atMost, below, whole }: Bounds, error: string) {
  let schema = number;
  if (above) schema = schema.gt(Number(above), error);
  if (atLeast) schema = schema.gte(Number(atLeast), error);
  if (atMost) schema = schema.lte(Number(atMost), error);
  if (below) schema = schema.lt(Number(below), error);
  return whole ? schema.multipleOf(1, error) : schema;
}

function inWords({ above, atLeast, atMost, below, whole }: Bounds) {
  const low = above ? ` above ${above}` : atLeast && ` of at least ${atLeast}`;
  const high = atMost ? `at most ${atMost}` : below && `below ${below}`;
  const joined = low && high ? `${low} and ${high}` : (low ?? (high && ` ${high}`) ?? "");
  return `a ${whole ? "whole " : ""}number${joined}`;
}
