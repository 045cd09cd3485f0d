import { Select } from "@/components/ui/select";
import { columnsOf, isRequired } from "@/lib/imports/columns";
import type { FileKind } from "@/lib/imports/kind";
import type { Mapping, Sheet } from "@/lib/imports/report";

type HeadingListProps = {
  kind: FileKind;
  sheet: Sheet;
  meaning: Mapping;
  onMean?: (heading: string, column: string) => void;
};

const grid =
  "grid grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_16rem] items-center gap-x-4 px-5 max-md:grid-cols-1 max-md:px-4";

/** Each heading of the sheet with its first values and the column it means. */
export function HeadingList({ kind, sheet, meaning, onMean }: HeadingListProps) {
  const columns = Object.entries(columnsOf[kind]).map(([value, { label }]) => ({
    value,
    label: isRequired(kind, value) ? `${label} (required)` : label,
  }));
  return (
    <section aria-label="Columns">
      <div
        aria-hidden="true"
        className={`${grid} h-8 border-b border-line text-xs font-medium text-ink-3 max-md:hidden`}
      >
        <span>Heading in the file</span>
        <span>First values</span>
        <span>Is our column</span>
      </div>
      <ul>
        {sheet.headings.map((heading, place) => {
          const values = valuesOf(sheet, place);
          return (
            <li key={heading} className={`${grid} border-b border-line py-1.5 max-md:gap-y-1 max-md:py-2.5`}>
              <span className="truncate font-medium" data-tip={heading.length > 30 ? heading : undefined}>
                {heading}
              </span>
              <span className="truncate text-ink-3" data-tip={values.length > 40 ? values : undefined}>
                {values || "Blank in the first rows"}
              </span>
              {onMean ? (
                <Select
                  aria-label={`Column for ${heading}`}
                  value={meaning[heading] ?? ""}
                  onChange={({ target }) => onMean(heading, target.value)}
                  options={[{ value: "", label: "Leave out" }, ...columns]}
                />
              ) : (
                <span className={meaning[heading] ? "" : "text-ink-3"}>
                  {columnsOf[kind][meaning[heading] ?? ""]?.label ?? "Left out"}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const valuesOf = ({ rows }: Sheet, place: number) =>
  rows
    .map((row) => row[place]?.trim())
    .filter(Boolean)
    .slice(0, 3)
    .join(" · ");
