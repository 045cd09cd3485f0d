/** `due` is in days from today, `kept` days ago; `account` where a firm's promise is about one of its accounts. */
type Promised = {
  words: string;
  due?: number;
  kept?: number;
  owner?: string;
  account?: string;
  /** Who of the firm promised it, or is promised it. */
  to?: string;
};
export type Touched = {
  /** Whose log it is, by the local part of their e-mail. */
  by: string;
  account?: string;
  firm?: string;
  kind: "CALL" | "MEETING" | "EMAIL" | "EVENT";
  /** Days ago. */
  ago: number;
  said: string;
  topics?: string[];
  with?: string[];
  /** Who of the firm was there. */
  cards?: string[];
  /** Who of the customer was there, of those its story names. */
  people?: string[];
  ours?: Promised[];
  theirs?: Promised[];
};

/** The calls, meetings and letters of the demo. */
export const touched: Touched[] = [
  {
    by: "director",
    firm: "Halyard Global",
    kind: "CALL",
    ago: 19,
    said: "Went through the 1/1 renewals account by account. They want dates for every release and one page on pharmacy rebates.",
    topics: ["Renewal", "Pharmacy"],
    cards: ["Nora Pryce", "Jon Ames"],
    ours: [
      { words: "One page on pharmacy rebates", due: -5, to: "Nora Pryce" },
      { words: "Answer on wellness credit", due: 3, account: "A01", owner: "ae1" },
      { words: "Release dates for every 1/1 account", kept: 12 },
    ],
    theirs: [
      { words: "Census for Larkspur Community Hospitals", due: -8, account: "A19", to: "Jon Ames" },
      { words: "Calendar of the board votes", due: 6, account: "A12", to: "Nora Pryce" },
    ],
  },
  {
    by: "director",
    firm: "Halyard Global",
    kind: "MEETING",
    ago: 47,
    said: "Broker council. Our turnaround is better than a year ago; they see too many re-rates in the last week.",
    topics: ["Service", "Data"],
    with: ["Head of their employer practice"],
    cards: ["Nora Pryce", "Odile Garnier", "Elliot Vance"],
    ours: [{ words: "Turnaround by month, each quarter", due: 20 }],
    theirs: [{ words: "Their pipeline for 7/1", due: -20, to: "Nora Pryce" }],
  },
  {
    by: "director",
    firm: "Meridian Arch",
    kind: "CALL",
    ago: 9,
    said: "Asked how we see the Wexcombe RFP. Four bidders at most; the finalists present in person.",
    topics: ["RFP"],
    cards: ["Celeste Warrick"],
    ours: [{ words: "Names of the finalist team", due: 2, account: "A02", owner: "ae2" }],
    theirs: [{ words: "Questionnaire a week before it is due", due: 12, account: "A02", to: "Ansel Dubois" }],
  },
  {
    by: "director",
    firm: "Kestrel & Rowe",
    kind: "EMAIL",
    ago: 26,
    said: "They ask for a second-year cap in every quote over 10%.",
    topics: ["Rates"],
    cards: ["Priscilla Rowe"],
    ours: [{ words: "Our rule for second-year caps in writing", due: -11 }],
  },
  {
    by: "ae2",
    account: "A02",
    kind: "MEETING",
    ago: 6,
    said: "Quarterly review with HR. Service is good; the CFO looks at the fee guarantee alone.",
    topics: ["Service", "ASC fees"],
    people: ["Samuel Ibarra", "Renata Falk"],
    with: ["VP Total Rewards"],
    ours: [{ words: "Stewardship report with the guarantee results", due: 1 }],
    theirs: [{ words: "Date with the CFO", due: -2 }],
  },
  {
    by: "ae5",
    account: "A07",
    firm: "Halyard Global",
    kind: "CALL",
    ago: 4,
    said: "The rebate reconciliation is what keeps the CHRO from signing. They accept the quoted fee.",
    topics: ["Pharmacy", "Renewal"],
    cards: ["Jon Ames"],
    with: ["CHRO"],
    ours: [{ words: "Rebates by quarter, reconciled", due: -1 }],
    theirs: [{ words: "Decision memo to the CFO", due: 5 }],
  },
  {
    by: "ae1",
    account: "A01",
    kind: "MEETING",
    ago: 13,
    said: "Benefits committee. They want the wellness credit in writing before they decide.",
    topics: ["Renewal"],
    with: ["Chief of benefits"],
    theirs: [{ words: "Minutes of the committee", kept: 6 }],
  },
  {
    by: "ae6",
    account: "A21",
    kind: "CALL",
    ago: 33,
    said: "Open enrollment went well. The plant manager asks for onsite hours in spring.",
    topics: ["Open enrollment"],
    ours: [{ words: "Onsite hours for spring", due: 30 }],
  },
];
