import { __iconData as careIcon } from "lucide-react/icons/triangle-exclamation-point";
import type { ReactNode } from "react";
import { HealthMark } from "@/components/ui/health-mark";
import { Icon } from "@/components/ui/icon";
import { Sparkline } from "@/components/ui/sparkline";
import { StageIcon } from "@/components/ui/stage-icon";
import type { ColumnKey } from "@/lib/book/columns";
import { statusNames } from "@/lib/renewals/stages";
import type { LineFace, RowFace } from "./face";
import { FundingMark, PipsMark } from "./row-marks";
import { stageMarks } from "./stage-marks";

/** What a row shows under each column. */
export function cellOf(column: ColumnKey, row: RowFace): ReactNode {
  switch (column) {
    case "funding":
      return <FundingMark funding={row.funding} />;
    case "broker":
      return <span data-tip={row.broker}>{row.broker}</span>;
    case "ae":
      return <span data-tip={row.aeName}>{row.ae}</span>;
    case "contracts":
      return row.contracts;
    case "members":
      return (
        <span className="flex items-center justify-end gap-1.5">
          <span className="max-md:hidden">
            <Sparkline values={row.spark} width={26} />
          </span>
          {row.members}
        </span>
      );
    case "revenue":
      return row.lines.length > 0 ? <span className="text-ink-3">{row.revenue.text}</span> : row.revenue.text;
    case "ratio":
      return <Ratio {...row.ratio} />;
    case "rates":
      return <Rates rates={row.rates} />;
    case "term":
      return row.term;
    case "status":
      return <StageIcon mark={stageMarks[row.status]} label={statusNames[row.status]} />;
    case "products":
      return <PipsMark letters={row.pips} />;
    case "health":
      return <HealthMark {...row.health} />;
    default:
      return row.more[column];
  }
}

/** The same for one line of a split account. */
export function lineCellOf(column: ColumnKey, line: LineFace): ReactNode {
  switch (column) {
    case "funding":
      return <FundingMark funding={line.funding} />;
    case "contracts":
      return line.contracts;
    case "members":
      return line.members;
    case "revenue":
      return line.revenue;
    case "ratio":
      return line.ratio && <Ratio {...line.ratio} />;
    case "rates":
      return <Rates rates={line.rates} />;
    case "term":
      return line.term;
    default:
      return null;
  }
}

export function Ratio({ text, unit, care }: { text: string; unit?: string; care?: boolean }) {
  return (
    <>
      <span
        className={`inline-flex items-center gap-0.5 align-bottom ${care ? "text-warn-ink" : unit ? "" : "text-ink-3"}`}
      >
        {care && <Icon icon={careIcon} size={14} label="Needs care" />}
        {text}
      </span>
      {unit && (
        <span className="ml-0.5 inline-block w-[18px] text-left align-bottom text-xs leading-5 text-ink-3">{unit}</span>
      )}
    </>
  );
}

function Rates({ rates }: { rates: RowFace["rates"] }) {
  if (!rates || rates === "by line") return <span className="text-ink-3">{rates ?? "—"}</span>;
  return (
    <>
      <span className="text-ink-3">{rates.required}</span>
      <span className="px-0.5 text-ink-3">→</span>
      <span className="font-medium">{rates.quoted}</span>
    </>
  );
}
