/**
 * What every server action returns. A refusal names a next-intl key and, for bad input, each field's own key;
 * `incidentId` is the id of the log line when something unexpected failed.
 */
export type ActionResult<T = null> =
  | { ok: true; value: T }
  | { ok: false; sentenceKey: string; fields: Record<string, string>; incidentId: string | null };
