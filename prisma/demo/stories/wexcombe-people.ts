import { addMonths } from "@/lib/units/day";
import type { Scene, Told } from "../story";

/** Who decides at Wexcombe, what rivals offer, and the plan to keep it. */
export const wexcombePeople = ({ next, on }: Scene): Pick<Told, "contacts" | "agreements" | "quotes" | "plan"> => ({
  contacts: [
    {
      name: "Katherine Aldous",
      title: "Chief financial officer",
      power: "DECIDER",
      chief: true,
      channel: "In person",
      counterpart: "vp",
      backup: "director",
      stances: [
        { stance: "SUPPORTER", on: on(-230), reason: "Signed three years without a bid" },
        { stance: "NEUTRAL", on: on(-12), reason: "Open until the finalist meeting; wants fees fixed", by: "director" },
      ],
    },
    {
      name: "Samuel Ibarra",
      title: "Chief human resources officer",
      power: "DECIDER",
      chief: true,
      voice: true,
      channel: "Video call",
      counterpart: "director",
      backup: "ae2",
      stances: [
        { stance: "PROMOTER", on: on(-260), reason: "Praised the open-enrollment team in their town hall" },
        { stance: "SUPPORTER", on: on(-40), reason: "Stands by us, tired of the out-of-area complaints" },
      ],
    },
    {
      name: "Renata Falk",
      title: "Director of benefits",
      power: "INFLUENCER",
      channel: "Phone",
      backup: "ae3",
      stances: [
        { stance: "SUPPORTER", on: on(-300), reason: "Worked with us on three renewals" },
        { stance: "NEUTRAL", on: on(-120), reason: "Host-plan pricing late for the second time" },
        { stance: "CRITIC", on: on(-17), reason: "Escalated the out-of-area claims herself" },
      ],
    },
    {
      name: "Owen Tarrant",
      title: "Head of procurement",
      power: "GATEKEEPER",
      channel: "E-mail",
      stances: [{ stance: "DETRACTOR", on: on(-70), reason: "Came from a firm insured by a rival; wrote the RFP" }],
    },
    {
      name: "Lucia Marchetti",
      title: "Chair, employee council",
      power: "INFLUENCER",
      voice: true,
      community: true,
      channel: "In person",
      counterpart: null,
      stances: [{ stance: "SUPPORTER", on: on(-55), reason: "Members in Worcester like the care team" }],
    },
    {
      name: "Philip Wray",
      title: "Benefits manager",
      power: "USER",
      left: on(-64),
      stances: [{ stance: "PROMOTER", on: on(-200), reason: "Ran our portal for four years" }],
    },
  ],
  agreements: [
    {
      kind: "PERFORMANCE",
      from: addMonths(next, -24),
      to: addMonths(next, 12),
      source: "Agreement of the last renewal",
    },
    { kind: "FEE_GUARANTEE", signed: false, from: next, to: addMonths(next, 36), source: "Asked for in the RFP" },
    { kind: "NEXT_RFP", to: addMonths(next, 12), source: "RFP of Kestrel & Rowe" },
  ],
  quotes: [
    {
      competitor: "Ridgeline Health",
      coverage: "MEDICAL",
      rate: "33.75",
      basis: "PEPM",
      source: "Head of procurement, at the bidders’ call",
      on: on(-22),
      parity: "LEANER",
      effective: addMonths(next, 12),
    },
    {
      competitor: "Norvant",
      coverage: "PHARMACY",
      action: "-0.06",
      seen: true,
      source: "Summary page of the consultant",
      on: on(-35),
      parity: "SAME",
      effective: addMonths(next, 12),
    },
  ],
  plan: [
    {
      on: on(-190),
      changes: {
        objectives: [
          { by: "FIGURE", words: "Hold the members", figure: "MEMBERS", target: "21500" },
          { by: "FIGURE", words: "Keep all eight families", figure: "FAMILIES_HELD", target: "8" },
        ],
        drivers: "Two acquisitions, one benefit scheme by the year after next. Finance wants a flat fee line.",
        strategy: "One national network, high-deductible plan as the default, less point-solution clutter.",
        decisions: [{ words: "Benefits committee reads the stewardship report", on: on(-150) }],
        actions: [
          {
            words: "Host-plan pricing: weekly report to their benefits team",
            dueOn: on(-120),
            ownerId: "owner",
            doneOn: on(-118),
          },
        ],
        risks: [{ words: "Consultant contract is up", mitigation: "Meet the candidates early" }],
      },
    },
    {
      on: on(-30),
      changes: {
        objectives: [
          { by: "FIGURE", words: "Hold the members", figure: "MEMBERS", target: "21500" },
          { by: "FIGURE", words: "Keep fees at the schedule", figure: "FEE_ADEQUACY", target: "0.96" },
          { by: "WORDS", words: "Win the bid", measure: "Finalist meeting won, letter of intent signed" },
        ],
        decisions: [
          { words: "Finalist meeting with the benefits committee", on: on(10) },
          { words: "Committee recommends to the board", on: on(38) },
          { words: "Board decides", on: on(66) },
        ],
        actions: [
          {
            words: "Host-plan pricing: weekly report to their benefits team",
            dueOn: on(-120),
            ownerId: "owner",
            doneOn: on(-118),
          },
          { words: "Rehearse the finalist meeting with the VP", dueOn: on(7), ownerId: "director", doneOn: null },
          { words: "Fee offer for three years, with what it takes", dueOn: on(21), ownerId: "owner", doneOn: null },
          { words: "Reference call with another national account", dueOn: on(28), ownerId: "owner", doneOn: null },
        ],
        risks: [
          { words: "New consultant favors a rival’s platform", mitigation: "Answer every question within two days" },
          { words: "Procurement scores price at half", mitigation: "Show total cost, not the fee alone" },
          { words: "Benefits team tired of late host-plan pricing", mitigation: "Operations reports each Friday" },
        ],
      },
    },
  ],
});
