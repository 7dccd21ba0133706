import { expect, test } from "vitest";
import { amountInWords } from "./amount-in-words.ts";

test.each([
  [0, "zero złotych 00/100"],
  [7, "zero złotych 07/100"],
  [1_00, "jeden złoty 00/100"],
  [324_00, "trzysta dwadzieścia cztery złote 00/100"],
  [112_50, "sto dwanaście złotych 50/100"],
  [1_000_00, "tysiąc złotych 00/100"],
  [3_240_00, "trzy tysiące dwieście czterdzieści złotych 00/100"],
  [21_121_99, "dwadzieścia jeden tysięcy sto dwadzieścia jeden złotych 99/100"],
  [1_002_003_00, "milion dwa tysiące trzy złote 00/100"],
  [-16_20, "minus szesnaście złotych 20/100"],
])("%d grosze are %s", (grosze, words) => expect(amountInWords(grosze)).toBe(words));
