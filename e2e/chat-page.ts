import { expect, type Locator, type Page } from "@playwright/test";
import { companions } from "@/prisma/companions";
import type { Person } from "./people";
import { type Words, wordsOf } from "./words";

/** One open conversation as a person sees it. */
export class ChatPage {
  readonly t: Words;
  readonly companionName: string;

  constructor(
    readonly page: Page,
    readonly person: Person,
    readonly conversationId: string,
    companionId: string,
  ) {
    this.t = wordsOf(person.locale);
    const companion = companions.find(({ id }) => id === companionId);
    if (!companion) throw new Error(`There is no companion ${companionId}.`);
    this.companionName = companion.texts[person.locale].name;
  }

  get composer(): Locator {
    return this.page.getByRole("textbox", { name: this.t("chat.compose", { name: this.companionName }) });
  }

  get log(): Locator {
    return this.page.getByRole("region", { name: this.t("chat.messages"), exact: true });
  }

  /** The machine's messages, oldest first. The greeting before them bears no time. */
  get replies(): Locator {
    return this.log
      .getByRole("article", { name: this.companionName, exact: true })
      .filter({ has: this.page.getByRole("time") });
  }

  /** The person's own messages. */
  get sayings(): Locator {
    return this.log.getByRole("article", { name: this.t("chat.you"), exact: true });
  }

  get exit(): Locator {
    return this.page.getByRole("button", { name: this.t("chat.exit"), exact: true });
  }

  button(key: string): Locator {
    return this.page.getByRole("button", { name: this.t(key), exact: true });
  }

  async open(): Promise<this> {
    await this.page.goto(`/chat/${this.conversationId}`);
    await expect(this.composer).toBeEditable();
    return this;
  }

  async say(words: string): Promise<void> {
    await this.composer.fill(words);
    await this.button("chat.send").click();
  }

  /** Says something and waits until its reply is whole. @returns the reply */
  async exchange(words: string): Promise<Locator> {
    const before = await this.finished.count();
    await this.say(words);
    await expect(this.finished).toHaveCount(before + 1);
    return this.replies.last();
  }

  /** Replies under which something can be done: those that are not being written any more. */
  get finished(): Locator {
    return this.replies.filter({
      has: this.page.getByRole("button", { name: this.t("chat.copy"), exact: true }),
    });
  }
}
