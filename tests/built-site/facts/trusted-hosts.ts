export const trustedHosts = new Set<string>([]);
