import type { StandInCalls } from "@/lib/cli/stand-in";

/** What the model stand-in was asked, so that *no model call happened* can be proved. */
export type StandInView = {
  /** `containing`: only calls whose last user message holds this text. */
  calls(containing?: string): Promise<StandInCalls>;
  /** How many calls held this text. */
  count(containing: string): Promise<number>;
};

export function watchStandIn(url: string): StandInView {
  const calls = async (containing = ""): Promise<StandInCalls> => {
    const address = new URL("/__calls", url);
    address.searchParams.set("containing", containing);
    return (await fetch(address)).json();
  };
  return { calls, count: async (containing) => (await calls(containing)).containing };
}

/** `words`, then what the stand-in does with them. The text it says is not readable in the message. */
export function told(words: string, directive: string, say?: string): string {
  const speech = say === undefined ? "" : ` say64=${Buffer.from(say).toString("base64")}`;
  return `${words} [[stand-in ${directive}${speech}]]`;
}
