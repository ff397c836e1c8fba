// Shipped to browsers. What mends the spelling of Latin words, loaded for words that the site does not know.
export { fitCompounds } from './compounds.ts';
export { correctWords } from './correct.ts';
