"use client";

import type { ComponentProps } from "react";
import { Checkbox } from "./checkbox";

/** A header's box over many rows: all, some or none of them chosen. */
export function MixedCheckbox({ mixed, ...rest }: ComponentProps<typeof Checkbox> & { mixed: boolean }) {
  return (
    <Checkbox
      {...rest}
      ref={(box) => {
        if (box) box.indeterminate = mixed;
      }}
    />
  );
}
