import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";

/** As in `lib/server/context.ts`, which refuses to load where no server is: Playwright reads this file to list tests. */
const clockOffsetHeader = "x-anban-clock-offset-ms";
const minute = 60_000;
/** Well below the length of a break. */
const beatEveryMs = 10 * minute;

/** Moves the server's clock for every browser of this test. Nobody waits: two hours take some milliseconds. */
export type Time = {
  /** Somebody sits at the page for so long: signs of life go out while the clock runs. */
  useFor(page: Page, minutes: number): Promise<void>;
  /** Nobody is there: the clock runs and no sign of life goes out. */
  leaveFor(page: Page, minutes: number): Promise<void>;
  /** Another browser, living in the same time from now on. */
  follow(context: BrowserContext): Promise<void>;
};

/** @param address where the requests seem to come from: allowances count by address, and tests share one machine */
export function createTime(address: string): Time {
  const contexts = new Set<BrowserContext>();
  let offsetMs = 0;

  const tell = (context: BrowserContext) =>
    context.setExtraHTTPHeaders({ [clockOffsetHeader]: String(offsetMs), "x-forwarded-for": address });
  const move = async (page: Page, ms: number) => {
    offsetMs += ms;
    await Promise.all([...contexts.add(page.context())].map(tell));
  };

  return {
    async follow(context) {
      contexts.add(context);
      await tell(context);
    },
    leaveFor: (page, minutes) => move(page, Math.round(minutes * minute)),
    async useFor(page, minutes) {
      await beat(page);
      for (let left = Math.round(minutes * minute); left > 0; left -= beatEveryMs) {
        await move(page, Math.min(beatEveryMs, left));
        await beat(page);
      }
    },
  };
}

/** One sign of life, sent by the page itself, with its cookies and its origin. */
export async function beat(page: Page): Promise<void> {
  const status = await page.evaluate(async (pageId) => {
    const response = await fetch("/api/heartbeat", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ pageId }),
    });
    return response.status;
  }, randomUUID());
  if (status !== 200) throw new Error(`The server answered a sign of life with ${status}.`);
}
