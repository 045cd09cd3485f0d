"use client";

import { __iconData as removeIcon } from "lucide-react/icons/x";
import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { CheckboxField } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { setProducts } from "@/lib/opportunities/actions";
import type { Deal } from "@/lib/opportunities/deal";
import { dealProducts } from "@/lib/opportunities/products";
import { catalogue } from "@/lib/products/catalogue";
import { basisNames } from "@/lib/products/product";
import { productName } from "./words";

type Payload = Parameters<typeof setProducts>[1];
type Row = { code: string; exposure: string; price: string; net?: boolean };

/** The product lines of an opportunity: each for so many people a month, at its price. */
export function ProductsDialog({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const [version] = useState(deal.version);
  const [was] = useState<Row[]>(() => deal.products.map((line) => ({ ...line, price: line.price ?? "" })));
  const [rows, setRows] = useState(was);
  const sending = useSend(setProducts);
  const offered = dealProducts(catalogue, deal.accountId !== null);
  const set = (at: number, change: Partial<Row>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const more = offered.filter(({ code }) => rows.every((row) => row.code !== code));
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await sending.send({ opportunityId: deal.id, version, products: rows } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Product lines of ${deal.name} saved`);
    onClose();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={JSON.stringify(rows) !== JSON.stringify(was)}
      title={`Product lines: ${deal.name}`}
      width="md"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-3">
        <p aria-hidden className="grid grid-cols-[1fr_6.5rem_6.5rem_2rem] gap-2 text-xs text-ink-3">
          <span>Product</span>
          <span>People a month</span>
          <span>Dollars each</span>
        </p>
        <ul className="flex flex-col gap-2">
          {rows.map((row, at) => {
            const product = offered.find(({ code }) => code === row.code);
            const name = productName(row.code);
            return (
              <li key={row.code} className="grid grid-cols-[1fr_6.5rem_6.5rem_2rem] items-center gap-2">
                <span className="min-w-0">
                  <span className="block truncate font-medium">{name}</span>
                  {product && <span className="text-xs text-ink-3">{basisNames[product.basis]}</span>}
                </span>
                <Input
                  aria-label={`People a month: ${name}`}
                  inputMode="numeric"
                  value={row.exposure}
                  onChange={(event) => set(at, { exposure: event.target.value })}
                />
                <Input
                  aria-label={`Dollars each a month: ${name}`}
                  inputMode="decimal"
                  placeholder="Price"
                  value={row.price}
                  onChange={(event) => set(at, { price: event.target.value })}
                />
                <span className="col-span-3 col-start-1 row-start-2 text-xs">
                  <CheckboxField
                    label="Net of commission"
                    aria-label={`Net of commission: ${name}`}
                    checked={row.net ?? false}
                    onChange={({ target }) => set(at, { net: target.checked || undefined })}
                  />
                </span>
                <IconButton
                  label={`Remove ${name}`}
                  icon={<Icon icon={removeIcon} size={14} />}
                  disabled={rows.length === 1}
                  onClick={() => setRows(rows.filter((_, index) => index !== at))}
                />
              </li>
            );
          })}
        </ul>
        {more.length > 0 && (
          <Select
            aria-label="Add a product"
            placeholder="Add a product"
            value=""
            options={more.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(event) =>
              event.target.value &&
              setRows([...rows, { code: event.target.value, exposure: rows[0]?.exposure ?? "", price: "" }])
            }
          />
        )}
        {sending.errors.products && <FieldError reason={sending.errors.products[0] ?? ""} />}
        <SendEnd verb="Save" busyLabel="Saving" sending={sending} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
