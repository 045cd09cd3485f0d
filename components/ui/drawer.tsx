"use client";

import type { ReactNode } from "react";
import { GuardedDialog } from "./guarded-dialog";

type DrawerProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  footer?: ReactNode;
  /** Makes every way out ask first. */
  unsaved?: boolean;
  children: ReactNode;
};

export const Drawer = (props: DrawerProps) => <GuardedDialog {...props} place="drawer" />;
