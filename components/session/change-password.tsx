"use client";

import { ActionForm } from "@/components/shell/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { changePassword } from "@/lib/session/actions";
import { shortest } from "@/lib/session/password";
import { PasswordField } from "./password-field";

export function ChangePassword({ email }: { email: string }) {
  return (
    <ActionForm
      action={changePassword}
      done="Password changed; every other session ended"
      className="flex max-w-80 flex-col gap-4"
    >
      {({ errors, pending }) => (
        <>
          <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
          <PasswordField
            label="Current password"
            name="current"
            autoComplete="current-password"
            error={errors.current}
            required
          />
          <PasswordField
            label="New password"
            name="password"
            autoComplete="new-password"
            hint={`At least ${shortest} characters. A sentence is easy to remember.`}
            error={errors.password}
            required
          />
          <PasswordField
            label="New password again"
            name="again"
            autoComplete="new-password"
            error={errors.again}
            required
          />
          <SubmitButton size="md" busy={pending} className="self-start">
            Change password
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
