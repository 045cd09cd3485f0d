const aDay = 86_400;

/** When a workbook's days begin: most in 1900, some from Macs in 1904. */
export type Epoch = 1900 | 1904;

/**
 * A spreadsheet's date, a count of days, as "2027-01-01", with its time if it has one: "2027-01-01 08:30:00". Nothing for
 * what is no date: before the epoch, after 9999, or February 29, 1900, which spreadsheets believe in.
 */
export function serialDay(serial: number, epoch: Epoch): string | undefined {
  const seconds = Math.round(serial * aDay);
  const days = Math.floor(seconds / aDay);
  if (days < 0 || days > 2_958_465 || (epoch === 1900 && (days === 0 || days === 60))) return undefined;
  const shift = epoch === 1904 ? 24_107 : days < 60 ? 25_568 : 25_569;
  const text = new Date((days - shift) * aDay * 1000 + (seconds % aDay) * 1000).toISOString();
  return seconds % aDay === 0 ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}

/** A share of a day as "08:30:00". */
export const serialTime = (serial: number) => new Date(Math.round(serial * aDay) * 1000).toISOString().slice(11, 19);

/** The count of days of "2027-01-01" since 1900 as spreadsheets count. */
export const daySerial = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / (aDay * 1000)) + 25_569;
