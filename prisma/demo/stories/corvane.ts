import type { Story } from "../story";

/** At risk: eligibility files fail, and the escalation is older than three weeks. */
export const corvane: Story = {
  account: "A11",
  traits: { decides: 9, stage: "NEGOTIATION", requiredBps: 330, reliefBps: 90, growthBps: -120 },
  tell: ({ on }) => ({
    issues: [
      {
        what: "Eligibility file rejected three weeks running, new hires without cards",
        severity: "HIGH",
        opened: on(-47),
        due: on(-31),
        escalated: on(-32),
      },
      {
        what: "Welcome kits mailed late",
        severity: "LOW",
        opened: on(-120),
        due: on(-100),
        closed: on(-98),
        resolution: "Mailed, with a note to the benefits desk",
      },
    ],
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-80), source: "Director of Benefits" }],
    tasks: [
      { title: "Daily call with operations until the file loads clean", due: on(0) },
      { title: "Service recovery letter for the CFO", due: on(-1), by: "director" },
    ],
  }),
};
