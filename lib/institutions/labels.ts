import type { Role } from "#prisma/generated/client/enums.ts";

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
