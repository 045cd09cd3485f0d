import { __iconData as alertIcon } from "lucide-react/icons/octagon-exclamation-point";
import { type ReactNode, useId } from "react";
import { Icon } from "./icon";

export type FieldIds = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | string[];
  aside?: ReactNode;
  id?: string;
  className?: string;
};

export function Field({ label, hint, error, aside, id, className = "", children }: FieldFrame) {
  const made = useId();
  const own = id ?? made;
  const reason = [error].flat().filter(Boolean).join(" ");
  const describedBy = [hint && `${own}-hint`, reason && `${own}-error`].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <div className="mb-1.5 flex items-center justify-between gap-2 text-xs touch:text-base">
        <label htmlFor={own} className="font-medium text-ink-2">
          {label}
        </label>
        {aside}
      </div>
      {children({
        id: own,
        ...(describedBy && { "aria-describedby": describedBy }),
        ...(reason && { "aria-invalid": true as const }),
      })}
      {hint && (
        <p id={`${own}-hint`} className="mt-1 text-xs text-ink-3">
          {hint}
        </p>
      )}
      {reason && <FieldError id={`${own}-error`} reason={reason} />}
    </div>
  );
}

type FieldFrame = FieldProps & { children: (ids: FieldIds) => ReactNode };

export function FieldError({ id, reason }: { id?: string; reason: string }) {
  return (
    <p id={id} role="alert" className="mt-1 flex items-start gap-1 text-xs text-neg-ink">
      <Icon icon={alertIcon} size={12} className="mt-0.5" />
      {reason}
    </p>
  );
}
