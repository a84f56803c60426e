import type { ChatMessage } from "@/lib/domain/message";
import { isFromMachine } from "@/lib/domain/timeline";

/** Marks an element whose text was made by the machine, so that a copy by hand carries the label too. */
export const machineTextAttribute = "data-machine-text";

/** What *copy* puts on the clipboard: the machine's words with their label, a person's own as they are. */
export function copiedText(message: ChatMessage, label: string): string {
  return isFromMachine(message) ? withLabel(message.text, label) : message.text;
}

/** Text with the label before it, once. */
export function withLabel(text: string, label: string): string {
  return text.startsWith(label) ? text : `${label}${text}`;
}

/**
 * Labels a selection that touches the machine's words (O-05: copied text carries the label). Fields are left
 * alone: what is selected in them is the person's own writing.
 */
export function labelCopiedSelection(event: ClipboardEvent, label: string): void {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
  const marked = document.querySelectorAll(`[${machineTextAttribute}]`);
  if (![...marked].some((element) => selection.containsNode(element, true))) return;
  const holder = document.createElement("div");
  for (let index = 0; index < selection.rangeCount; index++) {
    holder.append(selection.getRangeAt(index).cloneContents());
  }
  const line = document.createElement("p");
  line.textContent = label;
  holder.prepend(line);
  event.clipboardData.setData("text/plain", withLabel(selection.toString(), label));
  event.clipboardData.setData("text/html", holder.innerHTML);
  event.preventDefault();
}
