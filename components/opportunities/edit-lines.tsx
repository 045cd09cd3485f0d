"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Deal } from "@/lib/opportunities/deal";

const ProductsDialog = lazy(() =>
  import("./products-dialog").then(({ ProductsDialog }) => ({ default: ProductsDialog })),
);
const SplitsDialog = lazy(() => import("./splits-dialog").then(({ SplitsDialog }) => ({ default: SplitsDialog })));

type Sellers = { id: string; name: string }[];

/** Opens the form of the product lines. */
export function EditProducts({ deal }: { deal: Deal }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" aria-label="Edit product lines" onClick={() => setOpen(true)}>
        Edit
      </Button>
      <Suspense>{open && <ProductsDialog deal={deal} onClose={() => setOpen(false)} />}</Suspense>
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
      <Suspense>{open && <SplitsDialog deal={deal} sellers={sellers} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
