type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The origin that absolute addresses begin with, from `SITE_URL`; else the address of the site.
 * @throws when it is no http(s) address, or holds more than that (a path goes into `BASE_PATH`).
 */
export function siteOrigin(environment: Environment, address: string): string {
  const value = environment['SITE_URL'] || address;
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `SITE_URL is “${value}”. Write scheme and host alone, for example https://example.org; a path goes into BASE_PATH.`,
    );
  }
  return url.origin;
}

/**
 * The path that the site stands under, from `BASE_PATH`: `/` or `/like-this/`.
 * @throws when it holds anything but letters, digits, hyphens, dots, underscores and slashes.
 */
export function basePath(environment: Environment): string {
  const value = environment['BASE_PATH'] || '/';
  if (!/^[A-Za-z0-9._/-]+$/.test(value)) {
    throw new Error(`BASE_PATH is “${value}”. Write a path like /plan40/.`);
  }
  return `/${value}/`.replace(/\/{2,}/g, '/');
}

/**
 * Where readers send corrections, from `CONTACT`: a mailto: or https: address; else a mailbox at the
 * host of the site.
 * @throws when it is neither.
 */
export function contactAddress(environment: Environment, origin: string): string {
  const value = environment['CONTACT'] || `mailto:corrections@${new URL(origin).hostname}`;
  if (!/^(?:mailto:[^@\s?]+@[^@\s?]+|https:\/\/\S+)$/.test(value)) {
    throw new Error(`CONTACT is “${value}”. Write mailto:name@host or https://….`);
  }
  return value;
}
