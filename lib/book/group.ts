/** How the Book can be grouped. */
export const groups = {
  wave: "Wave and status",
  broker: "Broker",
  ae: "AE",
  funding: "Funding",
  segment: "Segment",
  month: "Renewal month",
  status: "Status",
  health: "Health",
  none: "None",
} as const;

export type Group = keyof typeof groups;

export const parseGroup = (text: string): Group => (Object.hasOwn(groups, text) ? (text as Group) : "wave");

export const formatGroup = (group: Group) => (group === "wave" ? "" : group);
