import { addDays, addMonths } from "@/lib/units/day";
import type { Scene, Told } from "../story";

type Beside = Pick<Told, "contacts" | "agreements" | "quotes" | "plan">;

/** The three-year offer that waits for a signature, and a plan read through last month. */
export const ashgrovePeople = ({ next, on }: Scene): Beside => ({
  agreements: [
    {
      kind: "FEE_GUARANTEE",
      signed: false,
      from: next,
      to: addDays(addMonths(next, 36), -1),
      source: "Three-year offer at 2.5 %",
    },
  ],
  plan: [
    {
      on: on(-34),
      changes: {
        objectives: [
          { by: "FIGURE", words: "Sign three years of fees", figure: "FEE_ADEQUACY", target: "0.95" },
          { by: "FIGURE", words: "Bring dental administration in", figure: "FAMILIES_HELD", target: "7" },
        ],
        drivers: "Tuition is capped; the university plans three years ahead and will pay for certainty.",
        strategy: "One plan for staff, another for graduate employees.",
        decisions: [{ words: "Benefits committee votes on the three-year offer", on: on(24) }],
        actions: [
          {
            words: "Three-year offer at 2.5 % to the VP for signature",
            dueOn: on(1),
            ownerId: "director",
            doneOn: null,
          },
        ],
        risks: [{ words: "Graduate union bargains in spring", mitigation: "Model both outcomes with analytics" }],
      },
    },
  ],
});

/** One plan nobody has read through in five months. */
export const loomfieldPeople = ({ on }: Scene): Beside => ({
  plan: [
    {
      on: on(-148),
      changes: {
        objectives: [{ by: "FIGURE", words: "Stay above 8,000 members", figure: "MEMBERS", target: "8000" }],
        drivers: "Two research sites closed; every budget line is read twice.",
        actions: [
          { words: "Rebate reconciliation with pharmacy analytics", dueOn: on(6), ownerId: "owner", doneOn: null },
        ],
        risks: [{ words: "Rebate dispute reaches the CFO", mitigation: "" }],
      },
    },
  ],
});

/** A rival’s low quote, and a cap that does not bind. */
export const mayhewPeople = ({ next, on }: Scene): Beside => ({
  agreements: [
    {
      kind: "RATE_CAP",
      from: addMonths(next, -12),
      to: addDays(addMonths(next, 12), -1),
      source: "Second-year cap at 9.5 %",
    },
  ],
  quotes: [
    {
      competitor: "Ridgeline Health",
      coverage: "MEDICAL",
      action: "-0.04",
      source: "Pilotboat Partners, by phone",
      on: on(-24),
      parity: "LEANER",
      effective: next,
      note: "Narrower network, higher deductible",
    },
  ],
});

/** One person on leave, known to one of ours. */
export const singlePeople = ({ on }: Scene): Beside => ({
  contacts: [
    {
      name: "Agnes Boyle",
      title: "Benefits manager",
      power: "GATEKEEPER",
      channel: "Phone",
      stances: [{ stance: "SUPPORTER", on: on(-60), reason: "Back from leave in spring" }],
    },
  ],
});
