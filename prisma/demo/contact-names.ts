import type { Dice } from "./random";

const given = [
  ...["Alma", "Bert", "Carmen", "Deon", "Elise", "Farid", "Gwen", "Hugo", "Ines", "Jonas", "Keiko", "Leon", "Mira"],
  ...["Noel", "Oona", "Pavel", "Quinn", "Rosa", "Soren", "Tessa", "Umar", "Vivian", "Wes", "Yara", "Zane", "Adele"],
];
const family = [
  ...["Abbott", "Brandvold", "Castellan", "Draper", "Eastlake", "Fontaine", "Garrity", "Hollis", "Iverson", "Jessup"],
  ...["Kimball", "Lachance", "Merrow", "Nakata", "Ostrander", "Pell", "Quimby", "Rourke", "Sandoval", "Thibault"],
  ...["Ulrich", "Vance", "Whitcomb", "Yardley", "Zoller", "Ames", "Bellamy", "Corwin", "Dunham", "Ekholm", "Fairley"],
];

const of = <T>(list: readonly T[], dice: Dice) => list[dice(0, list.length - 1)]!;

/** A made-up name; nobody is meant. */
export const nameFrom = (dice: Dice) => `${of(given, dice)} ${of(family, dice)}`;

type Seat = { title: string; power: string; chief?: true };

/** Who sits where, in the order they are met: first who decides, then who advises, keeps the door, uses it. */
const seats: Record<"company" | "public" | "fund", Seat[]> = {
  company: [
    { title: "Director of benefits", power: "INFLUENCER" },
    { title: "Chief financial officer", power: "DECIDER", chief: true },
    { title: "Benefits manager", power: "GATEKEEPER" },
    { title: "Chief human resources officer", power: "DECIDER", chief: true },
    { title: "Leave and disability lead", power: "USER" },
  ],
  public: [
    { title: "Human resources director", power: "INFLUENCER" },
    { title: "Finance director", power: "DECIDER", chief: true },
    { title: "Chief procurement officer", power: "GATEKEEPER" },
    { title: "Chair, insurance advisory committee", power: "INFLUENCER" },
    { title: "Benefits coordinator", power: "USER" },
  ],
  fund: [
    { title: "Fund administrator", power: "GATEKEEPER" },
    { title: "Chair, union trustees", power: "DECIDER", chief: true },
    { title: "Chair, employer trustees", power: "DECIDER", chief: true },
    { title: "Fund counsel", power: "INFLUENCER" },
    { title: "Eligibility lead", power: "USER" },
  ],
};

export const seatsOf = ({ industry, publicSector }: { industry: string; publicSector: boolean }) =>
  seats[industry.includes("Taft-Hartley") ? "fund" : publicSector ? "public" : "company"];
