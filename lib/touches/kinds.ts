export const touchKinds = ["CALL", "MEETING", "EMAIL", "EVENT"] as const;
export type TouchKind = (typeof touchKinds)[number];

/** What a touch is called on screen. */
export const touchNames: Record<TouchKind, string> = {
  CALL: "Call",
  MEETING: "Meeting",
  EMAIL: "E-mail",
  EVENT: "Event",
};

/** Topics offered before anyone has typed their own. */
export const usualTopics = [
  "Renewal",
  "Rates",
  "ASC fees",
  "RFP",
  "Service",
  "Claims",
  "Pharmacy",
  "Stop-loss",
  "Network",
  "Data",
  "Open enrollment",
  "Implementation",
  "Dental",
  "Vision",
  "Compensation disclosure",
];
