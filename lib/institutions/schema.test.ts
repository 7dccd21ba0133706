import { expect, test } from "vitest";
import { newSettingSchema, settingSchema } from "#lib/institutions/schema.ts";
import { newId } from "#lib/platform/ids.ts";

const empty = {
  requestId: newId(),
  institutionId: newId(),
  key: "psuMinRateGrosz",
  value: "",
  validFrom: "",
  source: "",
  reason: "",
  seen: 0,
};
const faults = (schema: typeof settingSchema, typed: object) => {
  const read = schema.safeParse({ ...empty, ...typed });
  return read.success ? null : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

test("a new value is asked for together with everything else that is empty; a decision is taken back without one", () => {
  const given = { validFrom: "2025-06-01", reason: "Stanowisko ministerstwa z maja." };
  expect(faults(newSettingSchema, {})?.[0]).toBe("value: Wpisz nową wartość.");
  expect(faults(newSettingSchema, {})).toHaveLength(3);
  expect(faults(newSettingSchema, given)).toEqual(["value: Wpisz nową wartość."]);
  expect(faults(newSettingSchema, { ...given, value: 12_70 })).toBeNull();
  expect(faults(settingSchema, given)).toBeNull();
});

test("what is no value of the setting is refused, new or not", () => {
  const typed = { value: "dwanaście", validFrom: "2025-06-01", reason: "Stanowisko ministerstwa z maja." };
  expect(faults(newSettingSchema, typed)).toEqual(faults(settingSchema, typed));
  expect(faults(newSettingSchema, typed)).not.toBeNull();
});
