import { useRouter } from "next/navigation";
import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { CheckboxField } from "@/components/ui/checkbox";
import { TextField } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { SelectField } from "@/components/ui/select";
import { openAccount } from "@/lib/accounts/actions";
import { counted } from "@/lib/format";

export type OpeningProps = {
  /** Whose it may be, the viewer among them. */
  owners: { id: string; name: string }[];
  viewerId: string;
  /** Whose it is unless another is chosen: whoever pursued it; else the viewer's. */
  ownerId?: string;
  /** What is known of it before anything is typed. */
  known?: Partial<typeof blank>;
};

const blank = { name: "", ein: "", externalId: "", city: "", state: "", industry: "", startsOn: "", rate: "" };
const fundings = [
  { value: "INSURED", label: "Insured" },
  { value: "ASC", label: "ASC" },
];

/** What an account begins with; one that is there already is said, and not written a second time. */
export function OpenAccountDialog({
  owners,
  viewerId,
  ownerId: meant = viewerId,
  known,
  onClose,
}: OpeningProps & { onClose: () => void }) {
  const first = { ...blank, ...known };
  const [given, setGiven] = useState(first);
  const [funding, setFunding] = useState<"INSURED" | "ASC">("INSURED");
  const [ownerId, setOwner] = useState((owners.find(({ id }) => id === meant) ?? owners[0])?.id ?? "");
  const [publicSector, setPublic] = useState(false);
  const [another, setAnother] = useState(false);
  const [existing, setExisting] = useState<Existing>(null);
  const { push } = useRouter();
  const sending = useSend(openAccount);
  const { errors } = sending;

  const text = (name: keyof typeof blank) => ({
    value: given[name],
    error: errors[name],
    onChange: ({ target }: { target: { value: string } }) => {
      setGiven({ ...given, [name]: target.value });
      if (name === "name" || name === "ein" || name === "externalId") setExisting(null);
    },
  });
  const send = async (confirmed?: string[]) => {
    const answer = await sending.send({ ...given, funding, ownerId, publicSector, another, confirmed });
    if (answer.status !== "done") return;
    const { id, name, existing, followed } = answer.receipt;
    if (!id) return setExisting(existing);
    offerUndo(answer.operationId, `${name} is an account${followed ? cameAlong(followed) : ""}`);
    onClose();
    push(`/accounts/${id}`);
  };
  const isAsc = funding === "ASC";

  return (
    <SendDialog
      title="Open an account"
      description="Its members, premium and claims come with the monthly files."
      width="md"
      verb="Open"
      busyLabel="Opening"
      unsaved={given !== first}
      sending={sending}
      onSubmit={send}
      texts={() => [given.name, given.city, given.industry]}
      onClose={onClose}
    >
      <TextField label="Name" maxLength={200} {...text("name")} />
      {existing && <Exists existing={existing} another={another} onAnother={setAnother} />}
      <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        <TextField label="EIN" placeholder="12-3456789" hint="Nobody is entered twice by it" {...text("ein")} />
        <TextField label="Id in your system" maxLength={40} {...text("externalId")} />
        <TextField label="City" maxLength={80} {...text("city")} />
        <TextField label="State" maxLength={2} placeholder="MA" hint="Whose law governs" {...text("state")} />
        <TextField label="Industry" maxLength={80} {...text("industry")} />
        <SelectField
          label="Owner"
          value={ownerId}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.ownerId}
          onChange={({ target }) => setOwner(target.value)}
        />
        <SelectField
          label="Medical is"
          value={funding}
          options={fundings}
          error={errors.funding}
          onChange={({ target }) => setFunding(target.value as typeof funding)}
        />
        <TextField
          label={isAsc ? "Fee, dollars PEPM" : "Rate, dollars PMPM"}
          inputMode="decimal"
          placeholder={isAsc ? "48.50" : "612.34"}
          {...text("rate")}
        />
        <TextField label="Contract begins" type="date" hint="The first of a month" {...text("startsOn")} />
      </div>
      <CheckboxField
        label="A public employer, which decides by vote"
        checked={publicSector}
        onChange={({ target }) => setPublic(target.checked)}
      />
    </SendDialog>
  );
}

/** What of the pursuit is the account’s now. */
function cameAlong({ pursuits, opportunities, rfps }: { pursuits: number; opportunities: number; rfps: number }) {
  if (pursuits === 0) return "";
  const came = [
    opportunities > 0 && counted(opportunities, "opportunity", "opportunities"),
    rfps > 0 && counted(rfps, "RFP"),
  ].filter(Boolean);
  return came.length > 0 ? `; ${came.join(" and ")} came along` : "; its pursuit is closed";
}

type Existing = { sure: boolean; id: string | null; name: string | null; owner: string | null } | null;
type ExistsProps = { existing: NonNullable<Existing>; another: boolean; onAnother: (another: boolean) => void };

/** What is there already: the way to it where it is the viewer’s, else whom to ask. */
function Exists({ existing: { sure, id, name, owner }, another, onAnother }: ExistsProps) {
  return (
    <Note tone="warn">
      <span role="alert">
        {id ? `${name} is in your book already.` : `This account exists. Ask ${owner ?? "a VP"}.`}
        {!sure && " It has the same name."}
      </span>
      {id && <LinkButton href={`/accounts/${id}`}>Go to {name}</LinkButton>}
      {!sure && (
        <CheckboxField
          label="Mine is another employer of that name"
          checked={another}
          onChange={({ target }) => onAnother(target.checked)}
        />
      )}
    </Note>
  );
}
