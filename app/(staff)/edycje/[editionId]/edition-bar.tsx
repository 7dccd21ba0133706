"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { EditionContext } from "#components/frame/edition-context.tsx";

/** The edition's strip with the tab of the page shown marked. */
export function EditionBar({ tabs, ...context }: ComponentProps<typeof EditionContext>) {
  const path = usePathname();
  const overview = tabs[0]?.href;
  const isCurrent = (href: string) => (href === overview ? path === href : path.startsWith(href));
  return <EditionContext {...context} tabs={tabs.map((tab) => ({ ...tab, current: isCurrent(tab.href) }))} />;
}
