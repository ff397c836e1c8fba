/** What pictures are called in the addresses of their files. Permanent. */
export const pictureNames = {
  glance: 'at-a-glance',
  matrix: 'who-does-what',
  timeline: 'what-has-changed',
  provisions: ({ slug }: { slug: string }) => `where-from/${slug}`,
  agency: ({ slug }: { slug: string }) => `agencies/${slug}`,
  topic: ({ slug }: { slug: string }) => `topics/${slug}`,
  industry: ({ slug }: { slug: string }) => `industries/${slug}`,
};
