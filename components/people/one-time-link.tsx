"use client";

import { CopyField } from "@/components/ui/copy-field";

export type MadeLink = { link: string; name: string };

export const OneTimeLink = ({ link, name }: MadeLink) => (
  <CopyField
    label={`One-time link for ${name}`}
    hint="Shown once, good for one use within 7 days. Send it to them alone: whoever opens it chooses the password."
    value={`${window.location.origin}${link}`}
  />
);
