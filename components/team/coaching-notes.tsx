import { __iconData as lockIcon } from "lucide-react/icons/lock";
import { Icon } from "@/components/ui/icon";
import { SectionHeader } from "@/components/ui/section-header";
import type { CoachingNote } from "@/lib/coaching/queries";
import { dayText } from "@/lib/format";
import { NoteForm } from "./note-form";
import { NoteMenu } from "./note-menu";

type CoachingNotesProps = { aboutId: string; notes: CoachingNote[]; today: string };

/** What was said in 1:1s, for its author and those above them alone. */
export function CoachingNotes({ aboutId, notes, today }: CoachingNotesProps) {
  return (
    <section aria-labelledby="notes">
      <SectionHeader id="notes" title="Coaching notes">
        <Icon icon={lockIcon} size={14} />
        you and your managers alone
      </SectionHeader>
      <NoteForm aboutId={aboutId} today={today} />
      <ol aria-label="Notes, latest first" className="mt-4">
        {notes.map((note) => (
          <li key={note.id} className="border-t border-line py-3">
            <p className="flex items-center gap-2 text-xs text-ink-3">
              <time dateTime={note.on}>{dayText(note.on, today)}</time>
              <span className="min-w-0 flex-1 truncate">{note.mine ? "You" : note.author}</span>
              {note.mine && <NoteMenu note={note} today={today} />}
            </p>
            <p className="mt-1 break-words whitespace-pre-line">{note.words}</p>
            {note.goal && (
              <p className="mt-1.5 text-xs break-words text-ink-2">
                <b className="font-medium">Goal:</b> {note.goal}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
