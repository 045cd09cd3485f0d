import { type Decimal, decimal, one } from "@/lib/units/decimal";

/** One decision looked back on: rates on its line's basis. */
export type LookedBack = { current: string; required: string | null; quoted: string | null; sold: string | null };
export type Steps = {
  required: Decimal | null;
  quoted: Decimal | null;
  sold: Decimal | null;
  conceded: Decimal | null;
};

/** The change each rate meant against the one it followed, and what was conceded of the required one, as shares of one. */
export function stepsTaken({ current, required, quoted, sold }: LookedBack): Steps {
  const base = decimal(current);
  const action = (rate: string | null) => (rate === null || base.isZero() ? null : decimal(rate).div(base).minus(one));
  const [asked, got] = [action(required), action(sold)];
  return { required: asked, quoted: action(quoted), sold: got, conceded: asked && got && asked.minus(got) };
}
