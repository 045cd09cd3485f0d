import type { FirmKind } from "@/lib/firms/kinds";

/** Days are counted back from the seed day. */
type ToldPerson = {
  name: string;
  title: string;
  leads?: true;
  voice?: true;
  phone?: string;
  power?: "DECIDER" | "INFLUENCER" | "GATEKEEPER" | "USER";
  chief?: true;
  community?: true;
  /** Who of us stands beside them, by local part. */
  counterpart?: string;
  /** What they were noted to think of us; the Director notes, unless somebody else is named. */
  stances?: {
    stance: "PROMOTER" | "SUPPORTER" | "NEUTRAL" | "CRITIC" | "DETRACTOR";
    ago: number;
    reason: string;
    by?: string;
  }[];
  note?: string;
  left?: number;
  /** Where they were before, and until when. */
  before?: { firm: string; title: string; until: number };
};
/** Until when, and since when we have them appointed; `ended` where we no longer do. */
type ToldLicence = { state: string; number: string; expires: number; appointed?: number; ended?: number };
type ToldFirm = {
  kind: FirmKind;
  city: string;
  disclosure: "NONE" | "ASKED" | "ON_FILE";
  /** Since when it is asked for or on file. */
  since?: number;
  note?: string;
  people: ToldPerson[];
  licences: ToldLicence[];
};

/** The consultants and brokers of the demo: what sort of firm each is, who works there, and where it may act for us. */
export const firms: Record<string, ToldFirm> = {
  "Halyard Global": {
    kind: "GLOBAL_CONSULTANT",
    city: "Boston",
    disclosure: "ON_FILE",
    since: 212,
    note: "Quotes go to the account consultant, with the principal in copy.",
    people: [
      {
        name: "Nora Pryce",
        title: "Principal, large employers",
        leads: true,
        voice: true,
        phone: "+1 617 555 0141",
        power: "DECIDER",
        counterpart: "director",
        stances: [
          { stance: "NEUTRAL", ago: 320, reason: "Waits to see our data turnaround" },
          { stance: "SUPPORTER", ago: 64, reason: "Put us on her short list for two hospitals" },
        ],
        note: "Speaks at the spring employer forum.",
      },
      {
        name: "Jon Ames",
        title: "Senior consultant, hospitals and life sciences",
        phone: "+1 617 555 0142",
        power: "INFLUENCER",
        counterpart: "ae2",
        stances: [{ stance: "PROMOTER", ago: 41, reason: "Named us first to a hospital that asked him" }],
      },
      {
        name: "Odile Garnier",
        title: "Analyst, data requests",
        power: "GATEKEEPER",
        counterpart: "ae4",
        stances: [{ stance: "CRITIC", ago: 22, reason: "Claims files came late twice" }],
      },
      { name: "Graham Teller", title: "Consultant", left: 131 },
    ],
    licences: [
      { state: "MA", number: "CN-204417", expires: -398, appointed: 1460 },
      { state: "NH", number: "NH-0093118", expires: -61, appointed: 730 },
    ],
  },
  "Kestrel & Rowe": {
    kind: "NATIONAL",
    city: "New York",
    disclosure: "ON_FILE",
    since: 96,
    people: [
      {
        name: "Priscilla Rowe",
        title: "Managing director",
        leads: true,
        chief: true,
        phone: "+1 212 555 0177",
        power: "DECIDER",
        counterpart: "director",
        stances: [{ stance: "NEUTRAL", ago: 88, reason: "Bids every account in its third year" }],
      },
      {
        name: "Elliot Vance",
        title: "Vice president, health practice",
        phone: "+1 212 555 0179",
        before: { firm: "Halyard Global", title: "Senior consultant", until: 31 },
      },
      { name: "Tomas Lindqvist", title: "Actuary", voice: true },
    ],
    licences: [{ state: "MA", number: "CN-311902", expires: -210, appointed: 1100 }],
  },
  "Meridian Arch": {
    kind: "NATIONAL",
    city: "Hartford",
    disclosure: "ASKED",
    since: 23,
    people: [
      {
        name: "Celeste Warrick",
        title: "Partner",
        leads: true,
        voice: true,
        phone: "+1 860 555 0163",
        power: "DECIDER",
        counterpart: "director",
        stances: [{ stance: "DETRACTOR", ago: 47, reason: "Told two clients that our network is narrow" }],
      },
      { name: "Ansel Dubois", title: "RFP manager", note: "Keeps the questionnaire’s calendar." },
    ],
    licences: [
      { state: "MA", number: "CN-288051", expires: -340, appointed: 900 },
      { state: "RI", number: "RI-77120", expires: 14, appointed: 800 },
    ],
  },
  "Brightwater Benefits": {
    kind: "REGIONAL",
    city: "Worcester",
    disclosure: "ON_FILE",
    since: 301,
    people: [
      {
        name: "Hal Sorensen",
        title: "President",
        leads: true,
        chief: true,
        community: true,
        phone: "+1 508 555 0118",
        power: "DECIDER",
        counterpart: "ae3",
        stances: [{ stance: "PROMOTER", ago: 30, reason: "Chairs the chamber’s benefits table with us" }],
      },
      {
        name: "Marisol Quint",
        title: "Account manager",
        before: { firm: "Pilotboat Partners", title: "Account manager", until: 420 },
      },
    ],
    licences: [
      { state: "MA", number: "BR-118204", expires: -420, appointed: 2100 },
      { state: "NH", number: "NH-0071140", expires: -190, appointed: 640 },
    ],
  },
  "Pilotboat Partners": {
    kind: "BROKER",
    city: "Salem",
    disclosure: "NONE",
    people: [
      { name: "Rory Pike", title: "Owner", leads: true, phone: "+1 978 555 0190" },
      { name: "Lena Hartwell", title: "Benefits consultant" },
    ],
    licences: [{ state: "MA", number: "BR-140966", expires: -75, appointed: 1500, ended: 12 }],
  },
  "Commonwealth Public Benefits Advisors": {
    kind: "PUBLIC_SECTOR",
    city: "Boston",
    disclosure: "NONE",
    note: "Governmental plans: procurement rules instead of the compensation disclosure.",
    people: [
      { name: "Bernadette Okafor", title: "Executive director", leads: true, phone: "+1 617 555 0125" },
      { name: "Silas Merritt", title: "Procurement advisor" },
    ],
    licences: [{ state: "MA", number: "CN-190073", expires: -120, appointed: 2600 }],
  },
  "Ledger & Loom Fund Advisors": {
    kind: "TAFT_HARTLEY",
    city: "Boston",
    disclosure: "ON_FILE",
    since: 158,
    people: [{ name: "Aurelio Benn", title: "Fund consultant", leads: true, voice: true, phone: "+1 617 555 0133" }],
    licences: [{ state: "MA", number: "CN-233610", expires: -265, appointed: 1900 }],
  },
};

/** Consultants are paid by the employer, brokers by commission. */
export const roleOf = (firm: string) =>
  ["REGIONAL", "BROKER"].includes(firms[firm]?.kind ?? "BROKER") ? "BROKER" : "CONSULTANT";
