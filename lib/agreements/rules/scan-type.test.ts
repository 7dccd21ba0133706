import { expect, test } from "vitest";
import { SCAN_MAX_BYTES, scanFault, scanName, scanType } from "./scan-type.ts";

const bytes = (...start: number[]) => new Uint8Array([...start, 0, 0, 0, 0, 0, 0, 0, 0]);

test("a file is known by its first bytes, not by its name", () => {
  expect(scanType(new TextEncoder().encode("%PDF-1.7 …"))).toBe("application/pdf");
  expect(scanType(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe("image/jpeg");
  expect(scanType(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe("image/png");
});

test("a program, a page or a half of a picture's beginning is no scan", () => {
  for (const text of ["MZ\u0090", "<html><script>", "%PD", "", "GIF89a"]) expect(scanType(new TextEncoder().encode(text))).toBeNull();
  expect(scanType(bytes(0x89, 0x50, 0x4e))).toBeNull();
});

test("a name loses its folders and gets the ending of what the file is", () => {
  expect(scanName("C:\\skany\\Umowa 1.PDF", "application/pdf")).toBe("Umowa 1.pdf");
  expect(scanName("../../etc/passwd", "image/png")).toBe("passwd.png");
  expect(scanName("umowa.exe", "image/jpeg")).toBe("umowa.jpg");
  expect(scanName(".pdf", "application/pdf")).toBe("skan.pdf");
});

test("an empty and a too large file are refused with what they are", () => {
  expect(scanFault(0)).toBe("Plik jest pusty.");
  expect(scanFault(SCAN_MAX_BYTES)).toBeNull();
  expect(scanFault(SCAN_MAX_BYTES + 200_000)).toContain("4,2");
});
