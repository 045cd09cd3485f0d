"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Deal } from "@/lib/opportunities/deal";
import { ProductsDialog } from "./products-dialog";
import { SplitsDialog } from "./splits-dialog";

type Sellers = { id: string; name: string }[];

/** Opens the form of the product lines. */
export function EditProducts({ deal }: { deal: Deal }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" aria-label="Edit product lines" onClick={() => setOpen(true)}>
        Edit
      </Button>
      {open && <ProductsDialog deal={deal} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Opens the form of who has the credit. */
export function EditSplits({ deal, sellers }: { deal: Deal; sellers: Sellers }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" aria-label="Edit credit" onClick={() => setOpen(true)}>
        Edit
      </Button>
      {open && <SplitsDialog deal={deal} sellers={sellers} onClose={() => setOpen(false)} />}
    </>
  );
}
