/** One timer that can be moved for every token without making a new one. */
export class Deadline {
  private timer: NodeJS.Timeout;
  private passed = false;

  constructor(
    private readonly onPast: () => void,
    private durationMs: number,
  ) {
    this.timer = this.start();
  }

  get isPast(): boolean {
    return this.passed;
  }

  /** Counts `durationMs` from now. */
  set(durationMs: number): void {
    if (durationMs === this.durationMs) {
      this.timer.refresh();
      return;
    }
    clearTimeout(this.timer);
    this.durationMs = durationMs;
    this.timer = this.start();
  }

  clear(): void {
    clearTimeout(this.timer);
  }

  private start(): NodeJS.Timeout {
    return setTimeout(() => {
      this.passed = true;
      this.onPast();
    }, this.durationMs);
  }
}
