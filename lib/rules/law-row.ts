import type { ArticleId } from "@/lib/domain/pack";
import { isVerified } from "@/lib/rules/articles";
import type { Basis, ParameterRow } from "@/lib/rules/parameters";

type Ground = { basis?: Basis; inForceFrom?: Date; until?: Date };

/** A row of a pack: by default plain law, for as long as the instrument itself is in force. */
export function lawRow<Id extends ParameterRow["id"]>(
  id: Id,
  value: Extract<ParameterRow, { id: Id }>["value"],
  article: ArticleId,
  ground: Ground = {},
) {
  return {
    id,
    value,
    article,
    basis: ground.basis ?? "law",
    inForceFrom: ground.inForceFrom ?? null,
    until: ground.until ?? null,
    verified: isVerified(article),
  };
}
