const validDays = 364;

/**
 * security.txt (RFC 9116): whom to tell of a fault, valid for 364 days from the build.
 * @param canonical its own absolute address
 */
export function securityTxt({
  contact,
  canonical,
  built,
}: {
  contact: string;
  canonical: string;
  built: Date;
}): string {
  const expires = new Date(built.getTime() + validDays * 24 * 60 * 60 * 1000);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
