const dim = (text: string) => (process.stdout.isTTY ? `\u001b[2m${text}\u001b[0m` : text);

export function say(line = ""): void {
  console.log(line);
}

/** Tells once, when it is made, where the key is and what it means to lose it. */
export function sayKey(madeAt: string | null): void {
  if (madeAt !== null)
    say(`The key that encrypts every text is in ${madeAt}. Keep a copy: losing it loses every text.\n`);
}

/** A span in milliseconds as a person reads it: `0.4 s`, `12.3 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** Numbered steps with the time each took. The work may leave a word about what it found. */
export class Steps {
  readonly #total: number;
  #at = 0;

  constructor(total: number) {
    this.#total = total;
  }

  async run<T>(title: string, work: (note: (word: string) => void) => Promise<T>): Promise<T> {
    this.#at += 1;
    const head = `[${this.#at}/${this.#total}] ${title}`;
    const startedAt = Date.now();
    const ticking = process.stdout.isTTY
      ? setInterval(() => paint(head, Date.now() - startedAt), 200)
      : undefined;
    if (ticking === undefined) process.stdout.write(`${head} …`);
    let word = "done";
    try {
      const result = await work((said) => {
        word = said;
      });
      clearInterval(ticking);
      finish(head, `${word} ${dim(`(${duration(Date.now() - startedAt)})`)}`);
      return result;
    } catch (error) {
      clearInterval(ticking);
      finish(head, "failed");
      throw error;
    }
  }
}

function paint(head: string, elapsedMs: number): void {
  process.stdout.write(`\r\u001b[K${head} … ${dim(duration(elapsedMs))}`);
}

function finish(head: string, word: string): void {
  process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${head}: ${word}\n` : ` ${word}\n`);
}
