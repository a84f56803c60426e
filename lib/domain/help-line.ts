/** Where a help line answers. */
export const helpRegions = ["cn", "hk", "tw", "us", "ca", "gb", "eu", "au", "nz", "sg", "jp", "kr"] as const;
export type HelpRegion = (typeof helpRegions)[number];

/** `emergency`: danger to life. `crisis`: somebody to talk to. `aid`: other help. */
export type HelpLineKind = "emergency" | "crisis" | "aid";

/** Name and description are the texts `help.line.<id>`. */
export type HelpLine = {
  id: string;
  region: HelpRegion;
  kind: HelpLineKind;
  /** As people write it. */
  number: string;
  /** The day on which the number was last checked against a public source, or null while it never was. */
  lastVerified: string | null;
};

function line(
  region: HelpRegion,
  number: string,
  kind: HelpLineKind,
  lastVerified: string | null = null,
): HelpLine {
  return { id: `${region}-${number.replace(/\D/g, "")}`, region, kind, number, lastVerified };
}

/** The register of crisis resources, law.md (d6); rows that come from memory alone have no date. */
export const helpLines: readonly HelpLine[] = [
  line("cn", "12356", "crisis", "2026-11-23"),
  line("cn", "120", "emergency", "2026-11-23"),
  line("cn", "110", "emergency", "2026-11-23"),
  line("cn", "119", "emergency"),
  line("cn", "96110", "aid"),
  line("cn", "12355", "crisis"),
  line("cn", "12338", "aid"),
  line("cn", "12345", "aid"),
  line("cn", "12320", "aid"),
  line("cn", "12377", "aid"),
  line("hk", "999", "emergency"),
  line("hk", "18111", "crisis"),
  line("hk", "2896 0000", "crisis"),
  line("tw", "119", "emergency"),
  line("tw", "1925", "crisis"),
  line("us", "911", "emergency"),
  line("us", "988", "crisis"),
  line("ca", "911", "emergency"),
  line("ca", "988", "crisis"),
  line("gb", "999", "emergency"),
  line("gb", "116 123", "crisis"),
  line("eu", "112", "emergency"),
  line("eu", "116 123", "crisis"),
  line("eu", "116 111", "crisis"),
  line("au", "000", "emergency"),
  line("au", "13 11 14", "crisis"),
  line("nz", "111", "emergency"),
  line("nz", "1737", "crisis"),
  line("sg", "995", "emergency"),
  line("sg", "1767", "crisis"),
  line("jp", "119", "emergency"),
  line("jp", "0120-279-338", "crisis"),
  line("kr", "119", "emergency"),
  line("kr", "109", "crisis"),
];

/** The three that stand on every page of danger: somebody to talk to, ambulance, police. */
export const firstHelpLines: readonly HelpLine[] = helpLines.slice(0, 3);

/** `tel:` address of a help line; the digits only, since these are local short numbers. */
export function telephoneLink(helpLine: HelpLine): string {
  return `tel:${helpLine.number.replace(/\D/g, "")}`;
}
