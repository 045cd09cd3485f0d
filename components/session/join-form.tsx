"use client";

import { useActionState } from "react";
import { TextField } from "@/components/ui/input";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { join } from "@/lib/session/actions";
import { shortest } from "@/lib/session/password";
import { PasswordField } from "./password-field";

export function JoinForm({ token, email, unnamed }: { token: string; email: string; unnamed: boolean }) {
  const [outcome, submit] = useActionState(join, { status: "idle" });
  const errors = outcome.status === "invalid" ? outcome.fields : {};
  return (
    <form action={submit} className="space-y-4">
      {outcome.status === "refused" && <Note tone="neg">{outcome.message}</Note>}
      <input type="hidden" name="token" value={token} />
      {unnamed ? (
        <>
          <TextField label="Your name" name="name" size="xl" autoComplete="name" error={errors.name} required />
          <TextField
            label="Work email"
            name="email"
            type="email"
            size="xl"
            autoComplete="username"
            error={errors.email}
            required
          />
        </>
      ) : (
        <input type="text" name="username" value={email} autoComplete="username" readOnly hidden />
      )}
      <PasswordField
        label="New password"
        name="password"
        size="xl"
        autoComplete="new-password"
        hint={`At least ${shortest} characters. A sentence is easy to remember.`}
        error={errors.password}
        required
      />
      <PasswordField
        label="New password again"
        name="again"
        size="xl"
        autoComplete="new-password"
        error={errors.again}
        required
      />
      <SubmitButton size="xl" busyLabel="Signing in" className="w-full">
        Save and sign in
      </SubmitButton>
    </form>
  );
}
