import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the application. Nothing is fetched before it is followed: every page is made for one person at one moment, so
 * there is nothing to have ready, and a list of sixty links would ask the server sixty times.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
