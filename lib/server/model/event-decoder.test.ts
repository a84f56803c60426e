import fc from "fast-check";
import { expect, it } from "vitest";
import { EventDecoder } from "./event-decoder";

it("gives the same events however the bytes are split", () => {
  const anyText = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, " "));
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 6 }),
      fc.array(fc.nat(400), { maxLength: 12 }),
      fc.constantFrom("\n", "\r\n"),
      (texts, cuts, newline) => {
        const bytes = Buffer.from(texts.map((text) => `data: ${text}${newline}${newline}`).join(""));
        const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const decoder = new EventDecoder();
        const events = at.slice(1).flatMap((end, index) => decoder.push(bytes.subarray(at[index], end)));
        expect([...events, ...decoder.end()]).toEqual(texts);
      },
    ),
  );
});

it("reads comments, missing spaces, several data lines and a missing last empty line", () => {
  const decoder = new EventDecoder();
  const events = decoder.push(Buffer.from(": ping\n\ndata:a\ndata: b\nevent: x\n\ndata: [DONE]"));
  expect([...events, ...decoder.end()]).toEqual(["a\nb", "[DONE]"]);
});

it("refuses a line that no model would send", () => {
  expect(() => new EventDecoder().push(Buffer.alloc(1024 * 1024 + 1, "x"))).toThrow(RangeError);
});
