import { CloseIssue, EscalateIssue, OpenIssue } from "@/components/accounts/tab-parts";
import { Chip } from "@/components/ui/chip";
import { RecordsSection } from "@/components/ui/records-section";
import { Td, Tr } from "@/components/ui/table";
import { dayText, dueText } from "@/lib/format";
import type { AccountService } from "@/lib/service/queries";

type Issue = AccountService["issues"][number];
const severities: Record<string, string> = { LOW: "Low", MEDIUM: "Medium", HIGH: "High" };

type IssuesProps = { issues: Issue[]; accountId: string; writable: boolean; today: string };

export function Issues({ issues, accountId, writable, today }: IssuesProps) {
  return (
    <RecordsSection
      id="service-issues"
      title="Service issues"
      add={writable && <OpenIssue accountId={accountId} today={today} />}
      empty="No service issue is recorded."
      columns={["Issue", "Severity", "Opened", "Due", "State"]}
      acts
      className="min-w-160"
    >
      {issues.map((issue) => (
        <IssueRow key={issue.id} issue={issue} writable={writable} today={today} />
      ))}
    </RecordsSection>
  );
}

function IssueRow({ issue, writable, today }: { issue: Issue; writable: boolean; today: string }) {
  const open = !issue.closedOn;
  return (
    <Tr>
      <th
        scope="row"
        className="h-[34px] border-b border-line px-2 text-left font-medium"
        title={issue.resolution ?? ""}
      >
        {issue.what}
        {issue.resolution && <span className="block text-xs font-normal text-ink-3">{issue.resolution}</span>}
      </th>
      <Td quiet>{severities[issue.severity]}</Td>
      <Td quiet>{dayText(issue.openedOn, today)}</Td>
      <Td className={open && issue.dueOn && issue.dueOn < today ? "font-medium text-warn-ink" : "text-ink-2"}>
        {open ? dueText(issue.dueOn, today) : dayText(issue.dueOn, today)}
      </Td>
      <Td>
        {issue.closedOn ? (
          <Chip tone="pos">Closed {dayText(issue.closedOn, today)}</Chip>
        ) : issue.escalatedOn ? (
          <Chip tone="neg">Escalated {dayText(issue.escalatedOn, today)}</Chip>
        ) : (
          <Chip>Open</Chip>
        )}
      </Td>
      <Td align="right">
        {open && writable && (
          <span className="inline-flex">
            {!issue.escalatedOn && <EscalateIssue issueId={issue.id} today={today} />}
            <CloseIssue issueId={issue.id} today={today} />
          </span>
        )}
      </Td>
    </Tr>
  );
}
