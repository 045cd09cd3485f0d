import { addMonths } from "@/lib/units/day";
import type { Story } from "../story";
import { wexcombePeople } from "./wexcombe-people";

/** At risk: a new consultant, who takes the account to market for the contract year after next; we are a finalist. */
export const wexcombe: Story = {
  account: "A02",
  traits: {
    decides: 6,
    stage: "NEGOTIATION",
    headline: "Finalist meeting ahead",
    requiredBps: 410,
    reliefBps: 120,
    growthBps: -60,
  },
  tell: ({ next, on, ...scene }) => ({
    ...wexcombePeople({ next, on, ...scene }),
    brokers: [
      { firm: "Halyard Global", from: addMonths(next, -84), to: on(-91) },
      { firm: "Kestrel & Rowe", from: on(-90), signed: on(-96), received: on(-94) },
    ],
    relationships: [
      { kind: "CONSULTANT_CHANGE", on: on(-90), source: "Broker-of-record letter from Kestrel & Rowe" },
      { kind: "EXECUTIVE_MEETING", on: on(-12), source: "Robert Ansley and Dana Whitfield with the CFO" },
    ],
    rfps: [
      {
        received: on(-75),
        effective: addMonths(next, 12),
        source: "Kestrel & Rowe",
        dissatisfied: true,
        status: "FINALIST",
        nextStep: "Finalist meeting with the benefits committee",
        nextOn: on(10),
      },
    ],
    issues: [
      {
        what: "Out-of-area claims priced late at two host plans",
        severity: "HIGH",
        opened: on(-58),
        due: on(-20),
        escalated: on(-17),
      },
    ],
    tasks: [
      { title: "Rehearse the finalist meeting with the VP", due: on(7), assignee: "director", by: "director" },
      { title: "Answer the consultant's network disruption questions", due: on(2) },
      { title: "Fee position for the finalist book", due: on(-2), by: "director" },
    ],
  }),
};
