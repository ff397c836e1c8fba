import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkFile, conversionFile } from '../model/read-content.ts';
import { conversionsSchema, type Conversion } from '../schema/conversion.ts';

/** The words whose conversion is settled; none where no file has any. @throws {BrokenContentError} when that is not as it should be */
export function readConversions(): Conversion[] {
  if (!existsSync(conversionFile)) return [];
  const data: unknown = parse(readFileSync(conversionFile, 'utf8'));
  return checkFile(conversionsSchema, { file: conversionFile, data }).words;
}
