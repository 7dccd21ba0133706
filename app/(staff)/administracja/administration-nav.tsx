import { LinkTabs } from "#components/ui/link-tabs.tsx";

const pages = [
  { href: "/administracja/prawo", label: "Prawo" },
  { href: "/administracja/stawki", label: "Stawki" },
  { href: "/administracja/instytucja", label: "Instytucja" },
] as const;

/** The pages of the administration. */
export function AdministrationNav({ current }: { current: (typeof pages)[number]["href"] }) {
  return (
    <div className="mb-6">
      <LinkTabs label="Administracja" tabs={pages.map((page) => ({ ...page, current: page.href === current }))} />
    </div>
  );
}
