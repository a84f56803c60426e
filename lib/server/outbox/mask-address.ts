/** An address that can be recognised by its owner and used by nobody: `a***@example.com`, `***5678`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  if (at > 0) return `${[...address][0]}***${address.slice(at)}`;
  const digits = address.replace(/\D/g, "");
  return digits.length >= 8 ? `***${digits.slice(-4)}` : "***";
}
