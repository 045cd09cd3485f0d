import { __iconData as removeIcon } from "lucide-react/icons/x";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { type Side, sideNames } from "@/lib/promises/sides";
import type { TouchChoices } from "@/lib/server/touch-choices";

export type Drafted = { side: Side; words: string; ownerId: string; with: string; dueOn: string; accountId: string };
export const drafted = (side: Side, ownerId: string): Drafted => ({
  side,
  words: "",
  ownerId,
  with: "",
  dueOn: "",
  accountId: "",
});

type PromiseFieldsProps = {
  value: Drafted;
  onChange: (value: Drafted) => void;
  choices?: TouchChoices;
  viewerId: string;
  /** Offered where a firm's promise may be about one of several accounts. */
  byAccount: boolean;
  errors: Record<string, string[] | undefined>;
  onRemove?: () => void;
};

/** What is promised, by or to whom, until when. */
export function PromiseFields(props: PromiseFieldsProps) {
  const { value, onChange, choices, viewerId, byAccount, errors, onRemove } = props;
  const set = (change: Partial<Drafted>) => onChange({ ...value, ...change });
  const askable = choices?.askable ?? [];
  const owners = askable.some(({ id }) => id === viewerId) ? askable : [{ id: viewerId, name: "You" }, ...askable];
  const partners = (choices?.people ?? []).filter(({ kind }) => kind !== "COLLEAGUE");
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-end gap-2">
        <TextField
          className="min-w-0 flex-1"
          label={sideNames[value.side]}
          value={value.words}
          maxLength={200}
          error={errors.words}
          onChange={(event) => set({ words: event.target.value })}
        />
        {onRemove && (
          <IconButton
            label="Leave this promise out"
            icon={<Icon icon={removeIcon} size={14} />}
            size="md"
            onClick={onRemove}
          />
        )}
      </div>
      <div className="grid grid-cols-3 gap-3 max-md:grid-cols-2">
        {value.side === "OURS" ? (
          <SelectField
            label="Who owes it"
            value={value.ownerId}
            error={errors.ownerId}
            options={owners.map(({ id, name }) => ({
              value: id,
              label: id === viewerId ? `${name} (you)`.replace("You (you)", "You") : name,
            }))}
            onChange={(event) => set({ ownerId: event.target.value })}
          />
        ) : (
          <SelectField
            label="From whom"
            value={value.with}
            error={errors.with}
            placeholder="Nobody in particular"
            options={partners.map(({ id, kind, name }) => ({ value: `${kind}:${id}`, label: name }))}
            onChange={(event) => set({ with: event.target.value })}
          />
        )}
        <TextField
          label="Due"
          type="date"
          value={value.dueOn}
          error={errors.dueOn}
          onChange={(event) => set({ dueOn: event.target.value })}
        />
        {byAccount && (
          <SelectField
            className="max-md:col-span-2"
            label="About"
            value={value.accountId}
            error={errors.accountId}
            placeholder="The firm alone"
            options={(choices?.accounts ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => set({ accountId: event.target.value })}
          />
        )}
      </div>
    </div>
  );
}
