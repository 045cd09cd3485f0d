"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";

const patience = 250;
const firstRow = () => [...document.querySelectorAll<HTMLElement>("[data-row]")].find((row) => row.offsetParent);
const leave = () => (firstRow() ?? document.getElementById("main"))?.focus();

/** Narrows the Book as one types; from anywhere else Enter leads there. Without scripts it is a plain form. */
export function ListSearch({ id = "list-search", className = "" }: { id?: string; className?: string }) {
  const router = useRouter();
  const params = useSearchParams();
  const live = usePathname() === "/accounts";
  const q = live ? (params.get("q") ?? "") : "";
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = q;
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = (text: string) => {
    const next = new URLSearchParams(live ? params : undefined);
    for (const key of ["open", "rows", "peek"]) next.delete(key);
    text.trim() || next.has("view") ? next.set("q", text.trim()) : next.delete("q");
    const address = `/accounts?${next.toString().replace(/%(3A|2C|3B)/g, decodeURIComponent)}`;
    live ? router.replace(address, { scroll: false }) : router.push(address);
  };
  return (
    <search className={className}>
      <form
        action="/accounts"
        onSubmit={(event) => {
          event.preventDefault();
          clearTimeout(timer.current);
          go(field.current?.value ?? "");
        }}
        className="flex h-8 w-full items-center gap-2 rounded-md border border-control bg-surface px-2.5 text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent-ink touch:h-11"
      >
        <Icon icon={searchIcon} size={14} />
        <input
          ref={field}
          id={id}
          name="q"
          type="search"
          defaultValue={q}
          aria-label="Search accounts, brokers and AEs"
          placeholder="Search accounts, brokers, AEs"
          autoComplete="off"
          onChange={(event) => {
            if (!live) return;
            const text = event.target.value;
            clearTimeout(timer.current);
            timer.current = setTimeout(() => go(text), patience);
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") leave();
            if (event.key === "ArrowDown") firstRow()?.focus();
          }}
          className="h-full min-w-0 flex-1 bg-transparent text-ink outline-none touch:text-lg [&::-webkit-search-cancel-button]:hidden"
        />
        <span className="max-md:hidden">
          <Kbd>/</Kbd>
        </span>
      </form>
    </search>
  );
}
