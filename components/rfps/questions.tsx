import { ExportMenu } from "@/components/shell/export-menu";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeader } from "@/components/ui/section-header";
import { renewalDay } from "@/lib/format";
import { readinessOf } from "@/lib/questions/progress";
import type { Question } from "@/lib/questions/question";
import { questionsExportHref } from "@/lib/rfps/list";
import type { Rfp } from "@/lib/rfps/rfp";
import type { Day } from "@/lib/units/day";
import { LoadSheet } from "./load-sheet";
import { MapSheet } from "./map-sheet";
import { QuestionList } from "./question-list";
import { Readiness } from "./readiness";

type QuestionsProps = Pick<Parameters<typeof QuestionList>[0], "answers" | "proposed" | "people" | "mine"> & {
  rfp: Rfp;
  questions: Question[];
  sheet?: Omit<Parameters<typeof MapSheet>[0], "rfpId"> & { name: string; loadedBy: string | null; loadedOn: Day };
  today: Day;
  writable: boolean;
  /** Whether the viewer returns their file, and may have the list as one of ours. */
  returns: boolean;
  exports: boolean;
};

/** What an RFP asks: its file, how far the answering has come, and each question. */
export function Questions({ rfp, questions, sheet, today, writable, returns, exports, ...more }: QuestionsProps) {
  const counts = readinessOf(questions, today);
  return (
    <section aria-labelledby="questions">
      <SectionHeader id="questions" title="Questions">
        {writable && sheet && <MapSheet rfpId={rfp.id} sheets={sheet.sheets} layouts={sheet.layouts} />}
        {writable && <LoadSheet rfpId={rfp.id} again={Boolean(sheet)} />}
        <LinkButton href="/opportunities/answers" variant="ghost">
          Library
        </LinkButton>
        {exports && counts.all > 0 && (
          <ExportMenu href={questionsExportHref(rfp.id)} rows={counts.all} variant="ghost" />
        )}
        {returns && counts.answered > 0 && (
          <LinkButton href={`/opportunities/rfps/sheet?rfp=${rfp.id}`} prefetch={false} download>
            Return their file
          </LinkButton>
        )}
      </SectionHeader>
      {sheet && (
        <p className="text-xs text-ink-3">
          {sheet.name}, loaded by {sheet.loadedBy}, {renewalDay(sheet.loadedOn)}
        </p>
      )}
      {questions.length > 0 ? (
        <>
          <Readiness counts={counts} />
          <QuestionList
            rfpId={rfp.id}
            questions={questions}
            dueOn={rfp.dueOn}
            today={today}
            writable={writable}
            {...more}
          />
        </>
      ) : (
        <p className="py-2 text-ink-3">
          {sheet ? "No questions were recognised. Choose the columns that hold them." : "No questions are loaded yet."}
        </p>
      )}
    </section>
  );
}
