import type { Plan } from "@/lib/plans/plan";
import type { Day } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import type { Cast, Traits } from "./cast";

/** The stage an account of the demo is set on: its next renewal, and the seed day. */
export type Scene = { cast: Cast; calendar: Calendar; next: Day; on: (daysFromToday: number) => Day };

/** What happened to an account beyond its figures. Dates are days; people are the local part of their e-mail. */
export type Told = {
  issues?: {
    what: string;
    severity: "LOW" | "MEDIUM" | "HIGH";
    opened: Day;
    due?: Day;
    escalated?: Day;
    closed?: Day;
    resolution?: string;
  }[];
  rfps?: {
    received: Day;
    effective: Day;
    source: string;
    dissatisfied?: boolean;
    status: string;
    nextStep?: string;
    nextOn?: Day;
  }[];
  relationships?: { kind: string; on: Day; source: string }[];
  guarantees?: { metric: string; quartersAgo: number; target: string; actual: string; met: boolean; atRisk?: string }[];
  brokers?: {
    firm: string;
    from: Day;
    to?: Day;
    signed?: Day;
    received?: Day;
    quoteOnly?: boolean;
    contested?: boolean;
  }[];
  tasks?: { title: string; due?: Day; done?: Day; assignee?: string; by?: string }[];
  events?: { kind: string; on: Day; members?: number; note: string }[];
  contacts?: ToldContact[];
  agreements?: { kind: string; signed?: boolean; from?: Day; to: Day; source: string; note?: string }[];
  quotes?: {
    competitor: string;
    coverage: string;
    action?: string;
    rate?: string;
    basis?: string;
    seen?: true;
    source: string;
    on: Day;
    parity?: string;
    effective?: Day;
    note?: string;
  }[];
  plan?: ToldPlan;
  /** What is weighed for the next medical renewal: an action as a share; `alone` is the self-funded quote, stop-loss ours. */
  scenarios?: {
    name: string;
    action: string;
    odds?: string;
    alone?: Record<"fee" | "cost" | "deductible" | "specific" | "corridor" | "aggregate", string>;
  }[];
  outcome?: { stage: string; outcome: string; decided: Day; reason?: string; lostTo?: string };
};

/** An account's plan, in versions: each says what it changes of the one before. Owners of actions are local parts. */
export type ToldPlan = { on: Day; by?: string; changes: Partial<Plan> }[];

/** Somebody at the customer; counterpart and backup are of ours, null where nobody is theirs. */
export type ToldContact = {
  name: string;
  title: string;
  power: string;
  chief?: boolean;
  voice?: boolean;
  community?: boolean;
  email?: string;
  phone?: string;
  channel?: string;
  note?: string;
  left?: Day;
  counterpart?: string | null;
  backup?: string;
  stances: { stance: string; on: Day; reason?: string; by?: string }[];
};

/** One account's story: what its history must be, and what else is told of it. */
export type Story = { account: string; traits?: Partial<Traits>; tell?: (scene: Scene) => Told };
