import { z } from "zod";
import type { IsoDate } from "#lib/platform/calendar.ts";

/** Where the law leaves a choice to an institution, or the product offers one: the closed list of keys of the table `Setting`. */
export type SettingValues = {
  /** R40: agreements signed from 2025-06-01 on are admitted, after legal advice. */
  regimeC: boolean;
  /** R26, R40: grosze per hour of the minimum from the day of the row; before 2025-06-01 it can only confirm what the table says. */
  psuMinRateGrosz: number;
  /** Q4: minutes that count as an hour of integration. */
  integrationHourMinutes: number;
  /** Days after which only the coordinator or the director corrects a saved register or week. */
  correctionDays: number;
  /** Days that the centre has to answer a returned candidate. */
  returnAnswerDays: number;
  /** Unexcused absences in a row after which a person "wymaga kontaktu". */
  atRiskUnexcused: number;
  /** Days for which rows of an imported list that nobody nominated are kept. */
  importDays: number;
};
export type SettingKey = keyof SettingValues;
/** Settings that have one value on a day; the minimum rate has a table of its own (`Law.rates`). */
export type DailySettingKey = Exclude<SettingKey, "psuMinRateGrosz">;
export type DailySettingValues = Pick<SettingValues, DailySettingKey>;
/** Whose administrator sets it. */
export type SettingSide = "labourOffice" | "welfareCentre";

export type SettingDefinition<Key extends SettingKey> = {
  label: string;
  hint: string;
  /** A setting of the labour office holds for its centres; a centre's own goes before it, where a centre may set it. */
  sides: readonly SettingSide[];
  /** Reads the text of the column; what it refuses it refuses in Polish. */
  value: z.ZodType<SettingValues[Key], string>;
  /** The earliest day from which it may be set; "today": never for days that have passed, whose records were judged already. */
  earliest: IsoDate | "today" | null;
  rule: string;
  /** Provision with the tokens of `citations.ts`, or "Zasada aplikacji". */
  citation: string;
};

/** First day of regime C: from then on offices differ about the rate and about new agreements (R40). */
export const REGIME_C_SINCE = "2025-06-01";

const whole = (min: number, max: number) =>
  z
    .string()
    .trim()
    .refine((text) => /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max, `Wpisz liczbę całkowitą od ${min} do ${max}.`)
    .transform(Number);
const choice = <Value>(values: Readonly<Record<string, Value>>) =>
  z
    .string()
    .refine((text) => Object.hasOwn(values, text), "Wybierz z listy.")
    .transform((text) => values[text] as Value);

const product = { earliest: "today", citation: "Zasada aplikacji" } as const;
const RATE_CEILING = 100_00;

/** What holds while nobody has set it. */
export const SETTING_DEFAULTS: Readonly<DailySettingValues> = {
  regimeC: false,
  integrationHourMinutes: 60,
  correctionDays: 14,
  returnAnswerDays: 7,
  atRiskUnexcused: 2,
  importDays: 30,
};

/** Every setting: who may set it, and what it may be. */
export const SETTINGS: { readonly [Key in SettingKey]: SettingDefinition<Key> } = {
  regimeC: {
    label: "Nowe porozumienia od 01.06.2025",
    hint: "Dopuszcza porozumienia z datą zawarcia od wpisanego dnia. Wymaga opinii prawnej.",
    ...{ sides: ["labourOffice"], value: choice({ yes: true, no: false }), earliest: REGIME_C_SINCE },
    ...{ rule: "R40", citation: "art. 435 ust. 1 {u25}" },
  },
  psuMinRateGrosz: {
    label: "Najniższa stawka za godzinę prac",
    hint: "Do 31.05.2025 można potwierdzić stawkę z tabeli, od 01.06.2025 stawkę ustala urząd pracy.",
    ...{ sides: ["labourOffice"], value: whole(1, RATE_CEILING), earliest: null, rule: "R26", citation: "art. 72 ust. 6 i 8 {u04}" },
  },
  integrationHourMinutes: {
    label: "Godzina zajęć bloku Integracja",
    hint: "Przepis mówi o godzinach; nie mówi, czy zegarowych, czy lekcyjnych.",
    ...{ ...product, sides: ["labourOffice"], value: choice({ 60: 60, 45: 45 }), rule: "R16" },
  },
  correctionDays: {
    label: "Termin poprawek obecności i godzin (dni)",
    hint: "Po tylu dniach od dnia zajęć albo pracy poprawia tylko koordynator PAI albo dyrektor ośrodka.",
    ...{ ...product, sides: ["labourOffice", "welfareCentre"], value: whole(0, 365), rule: "P" },
  },
  returnAnswerDays: {
    label: "Termin odpowiedzi na zwrot kandydatury (dni)",
    hint: "Tyle dni ma ośrodek na uzupełnienie kandydatury zwróconej przez urząd pracy.",
    ...{ ...product, sides: ["labourOffice"], value: whole(1, 90), rule: "P" },
  },
  atRiskUnexcused: {
    label: "Próg „Wymaga kontaktu” (nieobecności z rzędu)",
    hint: "Tyle nieobecności nieusprawiedliwionych z rzędu oznacza osobę jako wymagającą kontaktu.",
    ...{ ...product, sides: ["labourOffice", "welfareCentre"], value: whole(1, 20), rule: "P" },
  },
  importDays: {
    label: "Przechowywanie wczytanej listy kandydatów (dni)",
    hint: "Po tylu dniach od wczytania PAI usuwa wiersze, z których nikogo nie wytypowano. Pliki już wczytane zachowują swój termin.",
    ...{ ...product, sides: ["welfareCentre"], value: whole(1, 90), rule: "P" },
  },
};

export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];
export const isSettingKey = (text: string): text is SettingKey => Object.hasOwn(SETTINGS, text);
