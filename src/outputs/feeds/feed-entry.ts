/** One thing that a feed tells. */
export interface FeedEntry {
  /** Permanent, and an address: it stays when title and text are corrected. */
  id: string;
  url: string;
  title: string;
  /** What it tells, in paragraphs of plain text; an address that is one becomes a link. */
  paragraphs: string[];
  /** ISO 8601. */
  date: string;
  /** What kind of entry it is, for readers. */
  category: string;
}
