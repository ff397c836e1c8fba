/** How a book looks: little, so that readers may set faces, sizes and colours of their own. */
export const bookStyle = `body { margin: 0 4%; line-height: 1.6; }
h1, h2, h3, h4, h5 { line-height: 1.3; page-break-after: avoid; break-after: avoid; }
h1 { margin: 2em 0 1em; font-size: 1.5em; }
h2 { margin: 1.8em 0 .6em; font-size: 1.25em; }
h3 { margin: 1.6em 0 .6em; font-size: 1.15em; }
h4 { margin: 1.6em 0 .4em; font-size: 1em; }
h5 { margin: 1.2em 0 .3em; font-size: .95em; }
p, ul, ol { margin: .6em 0; }
.official > h2, .translation > h2 { font-size: 1em; }
.term { margin-top: 1.2em; font-size: 1em; }
.official, .translation { margin: 1.2em 0; padding-left: .8em; border-left: .2em solid; }
.translation { border-left-style: dotted; }
.official p { font-family: serif; }
.note { font-size: .85em; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
nav ol { list-style: none; padding-left: 1em; }
`;
