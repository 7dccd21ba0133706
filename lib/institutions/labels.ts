import type { RateStatus } from "#lib/law/rates.ts";
import type { Regime } from "#lib/law/regimes.ts";
import { type DailySettingKey, SETTING_DEFAULTS, type SettingKey, type SettingSide } from "#lib/law/settings.ts";
import type { Severity } from "#lib/law/verdict.ts";
import { formatGrosze } from "#lib/platform/money.ts";
import { count } from "#lib/platform/polish.ts";
import type { InstitutionKind, Role } from "#prisma/generated/client/enums.ts";

/** Roles as the screen names them. */
export const roleLabel: Readonly<Record<Role, string>> = {
  PUP_CLERK: "pracownik urzędu pracy",
  PUP_DIRECTOR: "dyrektor urzędu pracy",
  OPS_SOCIAL_WORKER: "pracownik socjalny",
  OPS_COORDINATOR: "koordynator PAI",
  OPS_DIRECTOR: "dyrektor (kierownik) ośrodka",
  HOST_SUPERVISOR: "organizator prac",
  PROVIDER_TRAINER: "osoba prowadząca zajęcia",
  COUNTY_VIEWER: "wgląd w dane powiatu",
  TENANT_ADMIN: "administrator",
};

/** Said of an account that belongs to no colleague. */
export const outsideAccount = "konto spoza instytucji";

const yesNo = { yes: "dopuszczone", no: "niedopuszczone" } as const;

/** A setting's value as people read it. */
export function settingValueText(key: SettingKey, value: string): string {
  if (value === "") return "cofnięto";
  if (key === "regimeC") return yesNo[value as keyof typeof yesNo] ?? value;
  if (key === "psuMinRateGrosz") return formatGrosze(Number(value));
  if (key === "integrationHourMinutes") return `${value} min`;
  return key === "atRiskUnexcused" ? value : count(Number(value), "dzień");
}

/** The value that holds while nobody has set one. */
export const settingDefaultText = (key: DailySettingKey): string => {
  const value = SETTING_DEFAULTS[key];
  return settingValueText(key, typeof value === "boolean" ? (value ? "yes" : "no") : String(value));
};

/** What a setting may be chosen from; null: a number is typed. */
export const settingChoices = (key: SettingKey): { value: string; label: string }[] | null => {
  if (key === "regimeC") return Object.entries(yesNo).map(([value, label]) => ({ value, label }));
  if (key === "integrationHourMinutes") return ["60", "45"].map((value) => ({ value, label: settingValueText(key, value) }));
  return null;
};

/** Who set it. */
export const settingSideLabel: Readonly<Record<SettingSide, string>> = { labourOffice: "urząd pracy", welfareCentre: "ośrodek" };

/** How a minimum rate is known. */
export const rateStatusLabel: Readonly<Record<RateStatus, string>> = {
  statute: "z ustawy",
  published: "ogłoszona",
  computed: "wyliczona",
  disputed: "sporna",
  office: "ustalona przez urząd pracy",
};

/** What the law is in a regime, in a line. */
export const regimeLabel: Readonly<Record<Regime, string>> = {
  A: "Profile pomocy; do PAI kieruje się osoby z profilem III.",
  B: "Bez profili pomocy; ponowne ustalenie profilu nie jest już rezultatem.",
  C: "Ustawa uchylona; wykonuje się porozumienia zawarte do 31.05.2025.",
};

export const institutionKindLabel: Readonly<Record<InstitutionKind, string>> = {
  LABOUR_OFFICE: "powiatowy urząd pracy",
  WELFARE_CENTRE: "ośrodek pomocy społecznej",
  PROVIDER: "organizacja prowadząca zajęcia",
};

/** The weight of a verdict, as words.md names it. */
export const severityLabel: Readonly<Record<Severity, string>> = {
  allowed: "bez uwag",
  information: "informacja",
  warning: "ostrzeżenie",
  overridable: "blokada z odstępstwem",
  blocked: "blokada",
};
