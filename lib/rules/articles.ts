import type { ArticleId, PackId } from "@/lib/domain/pack";

/**
 * Articles whose wording a lawyer still has to check: written from memory, or read differently by different readers.
 * Every other article was read in the text or in readings that quote it.
 */
const unverified: ReadonlySet<ArticleId> = new Set<ArticleId>([
  "cn-draft-2025-12/7",
  "cn-draft-2025-12/9",
  "cn-draft-2025-12/10",
  "cn-draft-2025-12/14",
  "cn-draft-2025-12/15",
  "cn-draft-2025-12/21",
  "cn-draft-2025-12/22",
  "cn-draft-2025-12/23",
  "cn-draft-2025-12/25",
  "cn-draft-2025-12/26",
  "cn-draft-2025-12/27",
  "cn-draft-2025-12/28",
  "cn-draft-2025-12/31",
  "cn-final-2026-07/12",
  "cn-final-2026-07/14",
  "cn-final-2026-07/15",
  "cn-final-2026-07/20",
  "cn-final-2026-07/24",
  "cn-final-2026-07/30",
  "std/PIPL-31",
  "std/TC260-003-7",
  "std/GB-T-45654-2025",
  "std/minors-regulation-44",
  "std/CSL-logs",
  "us-ny/1701",
  "us-ca/22602-b",
]);

export function isVerified(article: ArticleId): boolean {
  return !unverified.has(article);
}

/** Whether an article belongs to a pack: its own, or for the Chinese packs a Chinese standard or neighbouring law. */
export function belongsTo(article: ArticleId, pack: PackId): boolean {
  return article.startsWith(`${pack}/`) || (article.startsWith("std/") && pack.startsWith("cn-"));
}
