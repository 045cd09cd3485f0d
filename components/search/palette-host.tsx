"use client";

import { usePathname } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { paletteEvent } from "@/components/shell/keyboard-shortcuts";
import type { Asked } from "./palette";
import { keepRecent } from "./recent";

const Palette = lazy(() => import("./palette").then(({ Palette }) => ({ default: Palette })));

/** Waits for somebody to ask for the palette, and only then fetches it. */
export function PaletteHost(asked: Asked) {
  const { id } = asked.viewer;
  const here = usePathname();
  const [openings, setOpenings] = useState(0);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    keepRecent(id, here);
  }, [id, here]);
  useEffect(() => {
    const show = () => {
      setOpen(true);
      setOpenings((count) => count + 1);
    };
    window.addEventListener(paletteEvent, show);
    return () => window.removeEventListener(paletteEvent, show);
  }, []);
  if (openings === 0) return null;
  return (
    <Suspense>
      <Palette key={openings} open={open} onClose={() => setOpen(false)} {...asked} />
    </Suspense>
  );
}
