import { __iconData as libraryIcon } from "lucide-react/icons/file-question-mark";
import type { Metadata } from "next";
import { AnswerForm } from "@/components/answers/answer-form";
import { AnswerRow } from "@/components/answers/answer-row";
import { CrossSellViews } from "@/components/opportunities/cross-sell-views";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import { Scroller } from "@/components/ui/scroller";
import { answersState, isShown } from "@/lib/answers/list";
import { listAnswers } from "@/lib/answers/queries";
import { stateNames } from "@/lib/answers/standing";
import { count } from "@/lib/format";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Library of answers" };

export default async function AnswersPage({ searchParams }: PageProps<"/opportunities/answers">) {
  const viewer = await requireViewer();
  const state = answersState.parse(await searchParams);
  const { today, answers } = await listAnswers(viewer);
  const shown = answers.filter((answer) => isShown(state, answer, today));
  const [writes, approves] = [can(viewer, "answer.write"), can(viewer, "answer.approve")];
  return (
    <>
      <PageHeader title="Library of answers" beside={<CrossSellViews current="rfps" />}>
        {writes && <AnswerForm look={{ variant: "primary", size: "sm" }} />}
      </PageHeader>
      <ListFilter
        action="/opportunities/answers"
        state={[state.q, state.show]}
        clearHref={(state.q || state.show) && "/opportunities/answers"}
      >
        <ListSearch label="Search answers" placeholder="Topic or words" value={state.q} className="w-52" />
        <ListChoice
          name="show"
          label="Which"
          any="In use"
          options={[...optionsOf(stateNames), { value: "all", label: "All" }]}
          value={state.show}
          className="w-36"
        />
      </ListFilter>
      <Scroller label="Answers" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {shown.length > 0 ? (
          <ul aria-label="Answers">
            {shown.map((answer) => (
              <AnswerRow
                key={answer.id}
                answer={answer}
                today={today}
                writes={writes}
                approves={approves && answer.writtenById !== viewer.id}
              />
            ))}
          </ul>
        ) : (
          <EmptyState icon={<Icon icon={libraryIcon} size={24} />} title="No answer here">
            What was answered well once is kept here, approved by somebody else, and proposed for the next RFP.
          </EmptyState>
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(shown.length)}</b> {shown.length === 1 ? "answer" : "answers"}
        </span>
      </TableFooter>
    </>
  );
}
