export { readContentFiles } from '../../scripts/tools/read-content-files.ts';
