"use client";

import { __iconData as warnIcon } from "lucide-react/icons/triangle-exclamation-point";
import { __iconData as removeIcon } from "lucide-react/icons/x";
import { FormDialog } from "@/components/shell/form-dialog";
import { idle, useAct } from "@/components/shell/use-act";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/input";
import { Remark } from "@/components/ui/note";
import { SectionHeader } from "@/components/ui/section-header";
import { removeLicence, saveLicence } from "@/lib/firms/actions";
import { licenceStanding } from "@/lib/firms/licence-standing";
import type { Licence } from "@/lib/firms/queries";

type LicencesProps = { firmId: string; licences: Licence[]; unappointed: string[]; writable: boolean; today: string };

/** Where the firm is licensed and appointed, and where it would have to be for the accounts it stands behind. */
export function Licences({ firmId, licences, unappointed, writable, today }: LicencesProps) {
  const states = unappointed.filter(Boolean);
  return (
    <section aria-labelledby="licences">
      <SectionHeader id="licences" title="Licences and appointments">
        {writable && <LicenceForm firmId={firmId} />}
      </SectionHeader>
      {states.length > 0 && (
        <p className="pb-1.5 text-xs">
          <Remark tone="warn">Not appointed in {states.join(", ")}</Remark>
          <span className="text-ink-2">
            , where accounts of it are governed: there it is sent nothing that pays commission
          </span>
        </p>
      )}
      {unappointed.includes("") && (
        <p className="pb-1.5 text-xs">
          <Remark tone="warn">No situs recorded</Remark>
          <span className="text-ink-2">
            {" "}
            of some accounts of it: until then it is sent nothing there that pays commission
          </span>
        </p>
      )}
      {licences.length === 0 && <p className="pb-2 text-xs text-ink-3">None is recorded.</p>}
      <ul>
        {licences.map((licence) => (
          <li key={licence.id} className="flex min-h-9 items-center gap-3 border-b border-line py-1 last:border-0">
            <span className="w-7 shrink-0 font-medium">{licence.state}</span>
            <span className="min-w-0 flex-1">
              <span className="num block truncate">{licence.number}</span>
              <Standing licence={licence} today={today} />
            </span>
            {writable && (
              <>
                <LicenceForm firmId={firmId} licence={licence} />
                <RemoveLicence licence={licence} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ licence, today }: { licence: Licence; today: string }) {
  const { text, due } = licenceStanding(licence, today);
  return (
    <span className={`num block text-xs ${due ? "font-medium text-warn-ink" : "text-ink-3"}`}>
      {due && <Icon icon={warnIcon} size={12} className="mr-1 inline-block align-[-1px]" />}
      {text}
    </span>
  );
}

function LicenceForm({ firmId, licence }: { firmId: string; licence?: Licence }) {
  return (
    <FormDialog
      key={licence?.version}
      trigger={licence ? "Edit" : "Add"}
      title={licence ? `Licence in ${licence.state}` : "New licence"}
      verb="Save"
      action={saveLicence}
      done="Licence saved"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="firmId" value={firmId} />
          {licence && <input type="hidden" name="licenceId" value={licence.id} />}
          {licence && <input type="hidden" name="version" value={licence.version} />}
          <div className="grid grid-cols-[72px_1fr] gap-3">
            <TextField label="State" name="state" maxLength={2} defaultValue={licence?.state} error={errors.state} />
            <TextField
              label="Number"
              name="number"
              maxLength={40}
              defaultValue={licence?.number}
              error={errors.number}
            />
          </div>
          <TextField
            label="Licence expires"
            name="expiresOn"
            type="date"
            defaultValue={licence?.expiresOn ?? ""}
            error={errors.expiresOn}
          />
          <div className="grid grid-cols-2 gap-3">
            <TextField
              label="Appointed on"
              name="appointedOn"
              type="date"
              defaultValue={licence?.appointedOn ?? ""}
              error={errors.appointedOn}
            />
            <TextField
              label="Appointment ends"
              name="appointmentEndsOn"
              type="date"
              defaultValue={licence?.appointmentEndsOn ?? ""}
              error={errors.appointmentEndsOn}
            />
          </div>
        </>
      )}
    </FormDialog>
  );
}

function RemoveLicence({ licence: { id, state, number, version } }: { licence: Licence }) {
  const [busy, act] = useAct();
  const remove = () =>
    act(() => removeLicence(idle, { licenceId: id, version }), `Licence ${number} in ${state} removed`);
  return (
    <IconButton
      label={`Remove licence ${number} in ${state}`}
      icon={<Icon icon={removeIcon} size={14} />}
      disabled={busy}
      onClick={remove}
    />
  );
}
