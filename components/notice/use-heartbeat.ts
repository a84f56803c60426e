"use client";

import { useEffect, useEffectEvent } from "react";

/** Between two signs of life; well below the length of a break. */
const beatIntervalMs = 30_000;

/** Calls `beat` at once, then regularly while the page can be seen and nobody rests. */
export function useHeartbeat(beat: () => void, resting: boolean) {
  const onBeat = useEffectEvent(beat);
  useEffect(() => {
    if (resting) return;
    const beatIfSeen = () => {
      if (document.visibilityState === "visible") onBeat();
    };
    beatIfSeen();
    const timer = setInterval(beatIfSeen, beatIntervalMs);
    document.addEventListener("visibilitychange", beatIfSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beatIfSeen);
    };
  }, [resting]);
}
