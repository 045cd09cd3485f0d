import * as meaning from "../meaning";
import type { Reading } from "../read";

const mostParticipants = 3_000_000;
const yes = [
  ...["bargained", "final", "funding_insurance", "funding_trust", "funding_assets"],
  ...["benefit_insurance", "benefit_trust", "benefit_assets"],
];

/** A filing: of a plan of an employer, for a year. What is missing in its number may be glued to its sponsor's name. */
export const filings: Reading = {
  table: "filings",
  key: 1,
  columns: [
    ...[
      "ack_id",
      "ein",
      "plan_number",
      "plan_year",
      "plan_name",
      "sponsor_name",
      "city",
      "state",
      "zip",
      "business_code",
    ],
    ...["plan_from", "plan_to", "entity_code", "participants", "welfare_codes", ...yes, "flags"],
  ],
  row: (pick) => {
    const [ack, ein, plan, planName, sponsor] = pick("ack_id", "ein", "plan_number", "plan_name", "sponsor_name");
    const [city, state, zip, business, from] = pick("city", "state", "zip", "business_code", "plan_from");
    const [to, entity, participants, codes] = pick("plan_to", "entity_code", "participants", "welfare_codes");
    const said = pick(...yes);
    return (row) => {
      const [fromOn, toOn] = [meaning.dayOf(from(row)), meaning.dayOf(to(row))];
      const count = meaning.countOf(participants(row));
      const flags: string[] = [];
      if (count !== null && count > mostParticipants) flags.push("SIZE_ABSURD");
      if (fromOn && toOn && toOn < fromOn) flags.push("YEAR_REVERSED");
      return [
        meaning.ackOf(ack(row)),
        meaning.einOf(ein(row)) ?? meaning.einWithin(sponsor(row)),
        meaning.planNumberOf(plan(row)),
        meaning.yearOf(from(row)),
        meaning.textOf(planName(row)),
        meaning.nameOf(sponsor(row)),
        meaning.nameOf(city(row)),
        meaning.textOf(state(row))?.toUpperCase() ?? null,
        meaning.zipOf(zip(row)) ?? meaning.zipOf(/\d{5}/.exec(city(row))?.[0] ?? ""),
        meaning.textOf(business(row)),
        fromOn,
        toOn,
        meaning.textOf(entity(row)),
        count,
        meaning.textOf(codes(row)),
        ...said.map((cell) => meaning.yesOf(cell(row))),
        flags,
      ];
    };
  },
};
