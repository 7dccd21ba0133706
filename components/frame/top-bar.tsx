import type { ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";
import type { MainLink, Who } from "./main-link.ts";
import { MainNav } from "./main-nav.tsx";
import { PhoneMenu } from "./phone-menu.tsx";
import { SearchBox } from "./search-box.tsx";
import { WaitingCount } from "./waiting-count.tsx";

type TopBarProps = {
  links: readonly MainLink[];
  who: Who;
  /** Only for those who may see persons. */
  search?: boolean;
  /** For people who act for several institutions. */
  switchHref?: string;
  /** A form that posts the sign-out, with a BarButton in it; shown in the bar and in the menu. */
  signOut: ReactNode;
};

/** The dark bar: PAI, main links, search, for whom one acts, sign-out (always in sight: PCs are shared). Below 1180 px it folds into Menu. */
export function TopBar({ links, who, search, switchHref, signOut }: TopBarProps) {
  const waiting = links.find((link) => link.count)?.count;
  return (
    <header data-print="no" className="flex min-h-14 items-stretch bg-bar px-gutter text-paper folded:items-center">
      <Brand href="/" ruled />
      <MainNav links={links} />
      <div className="ml-auto flex min-w-0 items-center gap-5 pl-4 folded:hidden">
        {search ? <SearchBox /> : null}
        <WhoLines who={who} align="right" />
        <div className="flex flex-col justify-center self-stretch border-l border-bar-line pl-[18px] text-small whitespace-nowrap">
          {switchHref ? <SwitchLink href={switchHref} /> : null}
          {signOut}
        </div>
      </div>
      <div className="hidden min-w-0 flex-1 items-center gap-3 folded:flex">
        <WhoLines who={who} align="left" />
        <PhoneMenu waiting={waiting}>
          <MenuHead who={who} />
          <MenuLinks links={links} />
          {search ? (
            <div className="border-b border-line p-gutter">
              <SearchBox onPaper />
            </div>
          ) : null}
          {switchHref ? <SwitchLink href={switchHref} /> : null}
          {signOut}
        </PhoneMenu>
      </div>
    </header>
  );
}

/** The bar of pages without a user: PAI and the programme's name. */
export function PublicBar() {
  return (
    <header data-print="no" className="flex min-h-14 items-center bg-bar px-gutter text-paper">
      <Brand href="/logowanie" />
      <p className="text-small">Program Aktywizacja i Integracja</p>
    </header>
  );
}

function Brand({ href, ruled }: { href: string; ruled?: boolean }) {
  return (
    <Link
      href={href}
      aria-label="PAI, strona główna"
      className={`mr-2 flex min-h-14 items-center pr-[22px] text-[1.375rem] font-bold tracking-[0.04em] text-paper no-underline hover:text-paper folded:mr-0 folded:border-r-0 folded:pr-3.5 ${ruled ? "border-r border-bar-line" : ""}`}
    >
      PAI
    </Link>
  );
}

function WhoLines({ who, align }: { who: Who; align: "left" | "right" }) {
  return (
    <p
      className={`flex min-w-0 flex-col justify-center py-1.5 text-small leading-[1.125rem] ${align === "right" ? "text-right" : "flex-1"}`}
    >
      <span className="sr-only">Działasz jako: {who.role},</span>
      <b className={align === "right" ? "whitespace-nowrap" : ""}>{who.institution}</b>
      <span className="text-bar-soft">
        {who.person}
        <span className="narrow:hidden">, {who.role}</span>
      </span>
    </p>
  );
}

function MenuHead({ who }: { who: Who }) {
  return (
    <p className="border-b border-line px-gutter py-2.5 text-small">
      Działasz jako: {who.role}, {who.institution}
    </p>
  );
}

const row =
  "flex min-h-12 items-center justify-between border-b border-line px-gutter py-2 text-ink no-underline hover:text-ink aria-[current]:border-l-4 aria-[current]:border-l-ink aria-[current]:bg-ground aria-[current]:font-semibold";

function MenuLinks({ links }: { links: readonly MainLink[] }) {
  return (
    <nav aria-label="Główna">
      <ul>
        {links.map(({ href, label, current, count }, index) => (
          <li key={href}>
            <Link href={href} aria-current={current ? "page" : undefined} className={row} autoFocus={index === 0}>
              {label} <WaitingCount count={count}>{({ n }) => <span>{n}</span>}</WaitingCount>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SwitchLink({ href }: { href: string }) {
  return (
    <Link
      href={href}
      className="flex min-h-6 items-center text-paper hover:text-paper in-[dialog]:text-body in-[dialog]:hover:text-ink in-[dialog]:min-h-12 in-[dialog]:items-center in-[dialog]:border-b in-[dialog]:border-line in-[dialog]:px-gutter in-[dialog]:text-ink"
    >
      Zmień instytucję
    </Link>
  );
}
