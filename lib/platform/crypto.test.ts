import { beforeAll, expect, test } from "vitest";
import { decryptText, encryptText, indexText } from "#lib/platform/crypto.ts";

beforeAll(() => {
  process.env.DATABASE_URL ??= "postgresql://unused";
  process.env.PAI_DATA_KEY ??= Buffer.alloc(32, 1).toString("base64");
  process.env.PAI_INDEX_KEY ??= Buffer.alloc(32, 2).toString("base64");
});

test("a number that was encrypted comes back, and its ciphertext never repeats", () => {
  const [first, second] = [encryptText("44051401359"), encryptText("44051401359")];
  expect(decryptText(first)).toBe("44051401359");
  expect(Buffer.from(first)).not.toEqual(Buffer.from(second));
  expect(Buffer.from(first).includes("44051401359")).toBe(false);
});

test("a changed ciphertext is refused, not misread", () => {
  const sealed = encryptText("44051401359");
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => decryptText(sealed)).toThrow();
});

test("the index of a number is always the same, so that the number can be found", () => {
  expect(indexText("44051401359")).toEqual(indexText("44051401359"));
  expect(indexText("44051401359")).not.toEqual(indexText("44051401360"));
});
