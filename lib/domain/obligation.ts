/** A testable obligation of the law register, O-01 to O-70. */
export type ObligationId = `O-${number}${number}`;
