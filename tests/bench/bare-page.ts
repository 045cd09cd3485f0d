type Cell = string | number | null;
const shown = [
  "name",
  "funding",
  "firm",
  "owner",
  "contracts",
  "members",
  "insuredPremium",
  "ascFees",
  "lossRatio",
  "feeAdequacy",
  "required",
  "quoted",
  "renewsOn",
  "status",
  "productsHeld",
  "healthLevel",
  "healthReason",
];

/** The Book's rows as the plainest page that shows them. */
export function pageOf(book: unknown) {
  const { rows } = book as { rows: Record<string, Cell>[] };
  const cells = (row: Record<string, Cell>) => shown.map((name) => `<td>${escaped(row[name] ?? "")}</td>`).join("");
  return `<!doctype html><html lang="en"><title>Book</title><style>body{font:13px sans-serif}td{padding:4px}</style>
<table><thead><tr>${shown.map((name) => `<th>${name}</th>`).join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody></table></html>`;
}

const escaped = (cell: Cell) => String(cell).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
