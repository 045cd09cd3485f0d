"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Drawer } from "./drawer";

type RouteDrawerProps = {
  closeHref: string;
  title: string;
  description?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/** A drawer that is open because the URL says so: rendering it opens it, closing goes to `closeHref`. */
export function RouteDrawer({ closeHref, ...rest }: RouteDrawerProps) {
  const router = useRouter();
  const [leaving, setLeaving] = useState(false);
  const close = () => {
    setLeaving(true);
    router.push(closeHref, { scroll: false });
  };
  return <Drawer {...rest} open={!leaving} onClose={close} />;
}
