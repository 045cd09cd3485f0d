import * as meaning from "../meaning";
import type { Cell, Reading } from "../read";

const mostPersons = 3_000_000;
const mostPremium = 500_000_000_000n;
const mostOfAPerson = 10_000_000n;
const dollar = 100n;

const ticks = {
  health: "MEDICAL",
  dental: "DENTAL",
  vision: "VISION",
  drug: "PHARMACY",
  stop_loss: "STOP_LOSS",
  life: "LIFE",
  std: "SHORT_DISABILITY",
  ltd: "LONG_DISABILITY",
  other: "OTHER",
};
const retentions = ["r_a", "r_b", "r_c", "r_d", "r_e", "r_f", "r_g"];

type Cents = bigint | null;
type Sum = (row: readonly string[]) => Cents;
type Six = [Sum, Sum, Sum, Sum, Sum, Sum];
const inCents =
  (cell: Cell): Sum =>
  (row) =>
    meaning.centsOf(cell(row));
const none = (parts: readonly Cents[]) => parts.every((part) => part === null);
const apart = (one: bigint, other: bigint) => one - other > dollar || other - one > dollar;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A premium that no contract has: above five billion dollars, or a hundred thousand for each of ten persons or more. */
const isAbsurd = (premium: bigint, persons: number | null) =>
  premium > mostPremium || (persons !== null && persons >= 10 && premium > mostOfAPerson * BigInt(persons));

/** A contract of Schedule A. Premium is line 10a, else 9a, the larger of both; 9a, 9b and 9c are to add up to the dollar. */
export const contracts: Reading = {
  table: "filed_contracts",
  key: 2,
  columns: [
    ...["ack_id", "form_id", "ein", "plan_number", "plan_year", "carrier_name", "carrier_naic", "carrier_ein"],
    ...["contract_number", "persons", "from_on", "to_on", "lines", "other_lines", "premium", "premium_line"],
    ...["claims", "commissions", "fees", "counted", "flags"],
  ],
  row: (pick) => {
    const [ack, form, ein, plan, began] = pick("ack_id", "form_id", "ein", "plan_number", "plan_from");
    const [name, carrierEin, naic, number] = pick("carrier_name", "carrier_ein", "carrier_naic", "contract_number");
    const [persons, from, to, otherText] = pick("persons", "policy_from", "policy_to", "other_text");
    const [chargesText, earnedText] = pick("charges", "earned");
    const cents = pick("received", "unpaid", "reserve", "incurred", "paid", "claim_reserve").map(inCents) as Six;
    const [received, unpaid, reserve, incurred, paid, claimReserve] = cents;
    const [charged, retention, commissions, fees] = pick("charged", "retention", "commissions", "fees").map(
      inCents,
    ) as Six;
    const kept = pick(...retentions);
    const ticked = Object.entries(ticks).map(([column, line]) => ({ cell: pick(column)[0], line }));

    const earnedDiffers = (row: readonly string[], earned: Cents) => {
      const parts = [received(row), unpaid(row), reserve(row)] as const;
      return earned !== null && !none(parts) && apart(earned, (parts[0] ?? 0n) + (parts[1] ?? 0n) - (parts[2] ?? 0n));
    };
    const incurredDiffers = (row: readonly string[]) => {
      const [whole, parts] = [incurred(row), [paid(row), claimReserve(row)] as const];
      return whole !== null && !none(parts) && apart(whole, (parts[0] ?? 0n) + (parts[1] ?? 0n));
    };
    const retentionDiffers = (row: readonly string[]) => {
      const whole = retention(row);
      const parts = whole === null ? [] : kept.map((cell) => cell(row)).filter((cell) => cell !== "");
      return (
        whole !== null &&
        parts.length > 0 &&
        apart(
          whole,
          parts.reduce((sum, part) => sum + (meaning.centsOf(part) ?? 0n), 0n),
        )
      );
    };

    return (row) => {
      const [charges, earned] = [meaning.centsOf(chargesText(row)), meaning.centsOf(earnedText(row))];
      const premium = charges === null || (earned !== null && earned > charges) ? earned : charges;
      const count = meaning.countOf(persons(row));
      const [fromOn, toOn] = [meaning.dayOf(from(row)), meaning.dayOf(to(row))];
      const [below, absurd] = [premium !== null && premium < 0n, premium !== null && isAbsurd(premium, count)];
      const flags: string[] = [];
      if (below) flags.push("PREMIUM_NEGATIVE");
      if (absurd) flags.push("PREMIUM_ABSURD");
      if ((charges === null && chargesText(row) !== "") || (earned === null && earnedText(row) !== ""))
        flags.push("PREMIUM_UNREADABLE");
      if (count !== null && count > mostPersons) flags.push("PERSONS_ABSURD");
      if (fromOn && toOn && toOn < fromOn) flags.push("YEAR_REVERSED");
      else if (fromOn && toOn && daysBetween(fromOn, toOn) > 400) flags.push("YEAR_LONG");
      if (earnedDiffers(row, earned)) flags.push("EARNED_DIFFERS");
      if (incurredDiffers(row)) flags.push("INCURRED_DIFFERS");
      if (retentionDiffers(row)) flags.push("RETENTION_DIFFERS");
      return [
        meaning.ackOf(ack(row)),
        meaning.countOf(form(row)),
        meaning.einOf(ein(row)),
        meaning.planNumberOf(plan(row)),
        meaning.yearOf(began(row)),
        meaning.nameOf(name(row)),
        meaning.naicOf(naic(row)),
        meaning.einOf(carrierEin(row)) ?? meaning.einWithin(name(row)),
        meaning.textOf(number(row)),
        count,
        fromOn,
        toOn,
        ticked.filter(({ cell }) => cell(row) === "1" || cell(row) === "X").map(({ line }) => line),
        meaning.textOf(otherText(row)),
        meaning.dollarsOf(premium),
        premium === null ? null : premium === charges ? "10a" : "9a",
        meaning.dollarsOf(charged(row) ?? incurred(row)),
        meaning.dollarsOf(commissions(row)),
        meaning.dollarsOf(fees(row)),
        !(below || absurd),
        flags,
      ];
    };
  },
};
