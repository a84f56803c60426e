import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import Markdown, { type Components } from "react-markdown";

/**
 * Markdown of the machine. HTML in it is shown as text. Pictures are never fetched: their address could carry
 * words of the chat to a stranger's server.
 */
export const MessageText = memo(function MessageText({ text }: { text: string }) {
  const t = useTranslations("chat");
  const components: Components = {
    a: ({ href, children }) => (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow" className="text-link">
        {children}
      </a>
    ),
    img: ({ alt }) => <span className="text-ink-soft">{t("image", { alt: alt ?? "" })}</span>,
    p: ({ children }) => <p className="whitespace-pre-line">{children}</p>,
    h1: Heading,
    h2: Heading,
    h3: Heading,
    h4: Heading,
    h5: Heading,
    h6: Heading,
    ul: ({ children }) => <ul className="grid list-disc gap-1 pl-6 marker:text-ink-faint">{children}</ul>,
    ol: ({ children, start }) => (
      <ol start={start} className="grid list-decimal gap-1 pl-6 marker:text-ink-faint">
        {children}
      </ol>
    ),
    blockquote: ({ children }) => (
      <blockquote className="border-line-strong border-l-2 pl-4 text-ink-soft">{children}</blockquote>
    ),
    // Wrapped, not scrolled: a region that scrolls sideways is out of reach for a thumb and a keyboard.
    pre: ({ children }) => (
      <pre className="whitespace-pre-wrap rounded-small bg-surface-sunken p-3 text-sm leading-normal">
        {children}
      </pre>
    ),
    code: ({ children }) => (
      <code className="rounded-small bg-surface-sunken px-1 text-[0.9em]">{children}</code>
    ),
    hr: () => <hr className="border-line" />,
  };
  return (
    <div className="grid gap-3 [&>*]:min-w-0">
      <Markdown components={components}>{text}</Markdown>
    </div>
  );
});

/** A heading inside a message is emphasis, not part of the page's outline. */
function Heading({ children }: { children?: ReactNode }) {
  return <p className="font-semibold font-serif text-[1.1em]">{children}</p>;
}
