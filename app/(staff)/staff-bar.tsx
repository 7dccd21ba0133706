"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { TopBar } from "#components/frame/top-bar.tsx";

/** The bar with the link of the page shown marked; editions and sessions lie under programmes. */
export function StaffBar({ links, ...bar }: ComponentProps<typeof TopBar>) {
  const path = usePathname();
  const here = path.startsWith("/edycje") ? "/programy" : path;
  const isCurrent = (href: string) => (href === "/" ? here === "/" : here.startsWith(href));
  return <TopBar {...bar} links={links.map((link) => ({ ...link, current: isCurrent(link.href) }))} />;
}
