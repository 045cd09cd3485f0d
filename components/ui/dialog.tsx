"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";

const DialogPopup = lazy(() => import("./dialog-popup").then(({ DialogPopup }) => ({ default: DialogPopup })));

export type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  hideTitle?: boolean;
  description?: ReactNode;
  footer?: ReactNode;
  place?: "center" | "top" | "drawer";
  width?: "sm" | "md" | "lg" | "xl";
  urgent?: boolean;
  children?: ReactNode;
};

/** Fetched when first opened. `place="drawer"` slides in from the right, a full page on a phone. */
export function Dialog(props: DialogProps) {
  const [used, setUsed] = useState(props.open);
  if (props.open && !used) setUsed(true);
  return used ? (
    <Suspense>
      <DialogPopup {...props} />
    </Suspense>
  ) : null;
}
