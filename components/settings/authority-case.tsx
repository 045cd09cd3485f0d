import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { SelectField } from "@/components/ui/select";
import { type AuthorityCase, caseFields } from "@/lib/settings/authority-case";
import { type Field, trailOf } from "@/lib/settings/field";

const fields: readonly Field[] = caseFields;

/** A concession to be weighed: an ordinary form whose answer has an address of its own. */
export function AuthorityCaseForm({ typed, errors }: Pick<AuthorityCase, "typed" | "errors">) {
  const value = typed as Record<string, string | undefined>;
  const error = errors as Record<string, string | undefined>;
  return (
    <form action="/settings/authority#case" noValidate className="flex flex-col gap-4">
      <div className="grid grid-cols-4 items-start gap-3 max-lg:grid-cols-3 max-md:grid-cols-1">
        {fields.map(({ path, label, unit, options }) =>
          options ? (
            <SelectField key={path} name={path} label={label} options={[...options]} defaultValue={value[path]} />
          ) : (
            <TextField
              key={path}
              name={path}
              label={label}
              error={error[path]}
              defaultValue={value[path]}
              inputMode="decimal"
              autoComplete="off"
              lead={unit === "pepm" || unit === "dollars" ? "$" : undefined}
              trail={trailOf[unit] || undefined}
            />
          ),
        )}
      </div>
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          Show who signs
        </Button>
        {Object.keys(typed).length > 0 && <LinkButton href="/settings/authority#case">Clear</LinkButton>}
      </div>
    </form>
  );
}
