import { StringDecoder } from "node:string_decoder";

/** A line longer than this is not a token of a reply. */
const longestLine = 1024 * 1024;

/**
 * Server-sent events, incrementally: bytes in, the `data` of each finished event out. Splits anywhere, also inside a
 * character or between CR and LF, give the same events. Throws `RangeError` for a line no model would send.
 */
export class EventDecoder {
  private readonly decoder = new StringDecoder("utf8");
  private rest = "";
  private data: string | null = null;

  push(bytes: Buffer): string[] {
    this.rest += this.decoder.write(bytes);
    const finished: string[] = [];
    let from = 0;
    for (let to = this.rest.indexOf("\n"); to >= 0; to = this.rest.indexOf("\n", from)) {
      const line = this.rest.slice(from, this.rest.charCodeAt(to - 1) === 13 ? to - 1 : to);
      from = to + 1;
      if (line === "") this.finishEvent(finished);
      else if (line.startsWith("data:")) this.addData(line.slice(line.charCodeAt(5) === 32 ? 6 : 5));
    }
    this.rest = this.rest.slice(from);
    if (this.rest.length > longestLine) throw new RangeError("line too long");
    return finished;
  }

  /** What is left when the connection ends: some endpoints leave out the last empty line. */
  end(): string[] {
    const finished = this.push(Buffer.from("\n"));
    this.finishEvent(finished);
    return finished;
  }

  private addData(line: string): void {
    this.data = this.data === null ? line : `${this.data}\n${line}`;
  }

  private finishEvent(finished: string[]): void {
    if (this.data !== null) finished.push(this.data);
    this.data = null;
  }
}
