/** Where a calendar may be read: https, no password in it. `webcal:` means the same. A sentence where it may not. */
export function calendarAddress(given: string): { address: string } | { problem: string } {
  const url = URL.parse(given.trim().replace(/^webcals?:/i, "https:"));
  if (!url) return { problem: "That is no address. Copy the whole link, beginning with https://." };
  if (url.protocol !== "https:") return { problem: "A calendar is read over https only." };
  if (url.username || url.password) return { problem: "Leave the name and password out of the link." };
  if (/^[\d.]+$|^\[/.test(url.hostname) || !url.hostname.includes("."))
    return { problem: "A calendar’s address has a name, such as outlook.office365.com." };
  url.hash = "";
  return { address: url.href };
}
