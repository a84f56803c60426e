"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** This near to the end counts as being there, in CSS pixels. */
const nearEnd = 96;
/** This near to the beginning asks for older messages. */
const nearStart = 600;

type ReadingPlace = {
  /** The scrolling element. */
  scroller: RefObject<HTMLDivElement | null>;
  /** The element that grows in it. */
  content: RefObject<HTMLDivElement | null>;
  atEnd: boolean;
  toEnd(): void;
  onScroll(): void;
};

/**
 * Keeps the reader's place: at the end while messages arrive there, and on the same line when older ones are put
 * above. `firstKey` is the key of the first message shown.
 */
export function useReadingPlace(firstKey: string | undefined, onNearStart: () => void): ReadingPlace {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const following = useRef(true);
  const lastTop = useRef(0);
  const anchor = useRef<{ element: Element; top: number } | null>(null);
  const [atEnd, setAtEnd] = useState(true);

  function toEnd() {
    const element = scroller.current;
    if (!element) return;
    following.current = true;
    setAtEnd(true);
    element.scrollTop = element.scrollHeight;
  }

  function rememberFirst() {
    const first = content.current?.querySelector("[data-message]");
    anchor.current = first ? { element: first, top: first.getBoundingClientRect().top } : null;
  }

  function onScroll() {
    const element = scroller.current;
    if (!element) return;
    const distance = element.scrollHeight - element.scrollTop - element.clientHeight;
    // This event comes a frame late: by then the content may have grown below. Only moving up leaves the end.
    const movedUp = element.scrollTop < lastTop.current - 1;
    following.current = distance < nearEnd || (following.current && !movedUp);
    lastTop.current = element.scrollTop;
    setAtEnd(following.current);
    rememberFirst();
    if (element.scrollTop < nearStart) onNearStart();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when older messages were put above
  useLayoutEffect(() => {
    const place = anchor.current;
    const element = scroller.current;
    if (place?.element.isConnected && element && !following.current) {
      // Browsers without scroll anchoring, and all of them at the very top, leave the page where it was.
      element.scrollTop += place.element.getBoundingClientRect().top - place.top;
    }
    rememberFirst();
  }, [firstKey]);

  useEffect(() => {
    const element = scroller.current;
    const inner = content.current;
    if (!element || !inner) return;
    element.scrollTop = element.scrollHeight;
    const observer = new ResizeObserver(() => {
      if (following.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(inner);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { scroller, content, atEnd, toEnd, onScroll };
}
