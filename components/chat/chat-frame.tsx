import type { ReactNode } from "react";

type ChatFrameProps = {
  /** Whether a conversation stands open; on a phone the list then steps aside. */
  conversationOpen: boolean;
  list: ReactNode;
  children: ReactNode;
};

/** List and conversation: side by side at a desk, one after the other on a phone. */
export function ChatFrame({ conversationOpen, list, children }: ChatFrameProps) {
  return (
    <div className="flex lg:h-dvh">
      <aside
        className={`min-h-0 w-full flex-col lg:flex lg:h-dvh lg:w-80 lg:shrink-0 lg:border-line lg:border-r ${conversationOpen ? "hidden" : "flex"}`}
      >
        {list}
      </aside>
      <div className={`min-w-0 flex-1 ${conversationOpen ? "" : "hidden lg:block"}`}>{children}</div>
    </div>
  );
}
