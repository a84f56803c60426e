import { LinkButton } from "@/components/base/link-button";

type PagerProps = {
  path: string;
  /** The filters of the page, kept while turning pages. */
  query: Record<string, string | undefined>;
  /** Where the next page begins; null on the last one. */
  olderThan: string | null;
  /** Whether this page is not the first. */
  isLater: boolean;
  labels: { older: string; newest: string };
};

/** Turns pages from newest to oldest. */
export function Pager({ path, query, olderThan, isLater, labels }: PagerProps) {
  if (olderThan === null && !isLater) return null;
  return (
    <p className="mt-6 flex flex-wrap justify-end gap-3 print:hidden">
      {isLater ? (
        <LinkButton href={addressOf(path, query)} variant="quiet">
          {labels.newest}
        </LinkButton>
      ) : null}
      {olderThan === null ? null : (
        <LinkButton href={addressOf(path, { ...query, before: olderThan })} variant="secondary">
          {labels.older}
        </LinkButton>
      )}
    </p>
  );
}

function addressOf(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
