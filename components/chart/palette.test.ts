import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { palette } from "./palette.ts";

const styles = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

test.each(Object.entries(palette))("kolor wykresu %s jest kolorem ekranu", (name, hex) => {
  const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(styles).toContain(`--color-${token}: ${hex};`);
});
