export const accountTabs = ["overview", "people", "plan", "touches", "lines", "financials", "service"] as const;
export type AccountTab = (typeof accountTabs)[number];
