import { __iconData as mailIcon } from "lucide-react/icons/mail";
import { type DragEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { TextareaField } from "@/components/ui/textarea";
import { counted } from "@/lib/format";
import type { Mail } from "@/lib/touches/mail";

/** Takes a letter, dropped, chosen or pasted; it is read here, and nothing of it is kept until the log is saved. */
export function MailDrop({ onMail }: { onMail: (mail: Mail) => void }) {
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<string>();
  const [left, setLeft] = useState<number>();
  const [busy, setBusy] = useState(false);
  const read = async (source: string | File) => {
    setBusy(true);
    const { readMail, readMailFile } = await import("@/lib/touches/mail");
    const mail = await (typeof source === "string" ? readMail(source) : readMailFile(source));
    setBusy(false);
    if ("problem" in mail) return setProblem(mail.problem);
    setProblem(undefined);
    setLeft(mail.attachments);
    setPasting(false);
    setPasted("");
    onMail(mail);
  };
  const take = (file?: File) => file && read(file);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <label
          onDragOver={(event) => event.preventDefault()}
          onDrop={onDrop}
          className="flex min-h-9 flex-1 cursor-pointer items-center gap-2 rounded-md border border-dashed border-control bg-canvas px-3 text-xs text-ink-2 hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-accent-ink touch:min-h-11"
        >
          <Icon icon={mailIcon} size={14} className="text-ink-3" />
          <span>An e-mail: drop its .eml file here, or choose it</span>
          <input
            type="file"
            accept=".eml,message/rfc822"
            className="sr-only"
            onChange={(event) => {
              take(event.target.files?.[0]);
              event.target.value = "";
            }}
          />
        </label>
        <Button size="md" variant="ghost" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          Paste it
        </Button>
      </div>
      {pasting && (
        <>
          <TextareaField
            label="The e-mail, with its heads"
            rows={4}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <Button className="self-start" onClick={() => read(pasted)} disabled={!pasted.trim()}>
            Read it
          </Button>
        </>
      )}
      <p role="status" className="text-xs text-ink-3 empty:hidden">
        {busy ? "Reading the e-mail…" : left !== undefined && !problem && readText(left)}
      </p>
      {problem && !busy && <FieldError reason={problem} />}
    </div>
  );
}

const readText = (attachments: number) =>
  attachments > 0
    ? `Read. ${counted(attachments, "attachment")} left out: only the text is logged.`
    : "Read. Nothing is kept until it is logged.";
