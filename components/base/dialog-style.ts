export const dialogScrimStyle = "fixed inset-0 z-40 bg-scrim";

/** A sheet at the foot of a phone, a card in the middle of a desk. */
export const dialogPanelStyle =
  "fixed inset-x-0 bottom-0 z-50 max-h-[90dvh] overflow-y-auto rounded-t-card border border-line bg-surface-raised p-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] text-ink shadow-lift focus:outline-none motion-safe:animate-appear sm:inset-0 sm:m-auto sm:h-fit sm:w-[min(32rem,calc(100vw-3rem))] sm:rounded-card sm:pb-6";
