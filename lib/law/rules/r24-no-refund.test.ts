import { expect, test } from "vitest";
import { message } from "../messages.ts";
import { noRefund } from "./r24-no-refund.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");
const agreement = { on: "2018-05-24", number: "PSU/3/2018" };

test("R24: with a share there is a claim and nothing to say", () => expect(noRefund({ ...agreement, sharePercent: 60 })).toBeNull());
test("R24: with share nought there is none, and it is no fault", () => {
  const found = noRefund({ ...agreement, sharePercent: 0, month: "2018-05" });
  expect(found?.severity).toBe("information");
  expect(found && plain(message(found).what)).toBe("Wniosku o refundację się nie składa. Miesiąc: maj 2018.");
});
test("R24: on the agreement itself no month is named", () => {
  const found = noRefund({ ...agreement, sharePercent: 0 });
  expect(found && plain(message(found).what)).toBe("Wniosku o refundację się nie składa.");
});
