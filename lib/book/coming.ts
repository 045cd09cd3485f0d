import { addMonths, type Day, firstOfMonth } from "@/lib/units/day";

/** The quarter days that renewals gather on, over the eighteen months ahead. */
export const listComing = (today: Day): Day[] =>
  Array.from({ length: 18 }, (_, month) => addMonths(firstOfMonth(today), month + 1)).filter((day) =>
    ["01", "04", "07", "10"].includes(day.slice(5, 7)),
  );
