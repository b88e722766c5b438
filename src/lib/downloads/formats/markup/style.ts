import { lineColour, printInk } from '../../../figures/drawing/ink.ts';
import type { ThemeLabel } from '../../book/chapter/labels.ts';

/** The style of a book: the rules and letters of the site; typeface and size stay the reader's own. */
export function getStyle(themes: readonly ThemeLabel[]): string {
  const { ink, rule, wash } = printInk;
  const line = lineColour(themes[0]?.letter);
  return `body { line-height: 1.5; }
nav ol { list-style: none; padding-inline-start: 1em; }
nav li { margin-block: 0.4em; }
h1, h2, h3, h4, .label, .kind, .station, .badge { font-family: Overpass, "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3, h4, .label { font-weight: bold; line-height: 1.2; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.7em; border-block-end: 0.2em solid ${line}; padding-block-end: 0.4em; margin-block: 0.4em 0.8em; }
h2 { font-size: 1.3em; margin-block: 1.8em 0.6em; }
h3 { font-size: 1.1em; margin-block: 1.4em 0.4em; }
p { margin-block: 0.6em; }
sup { font-size: 0.7em; line-height: 1; }
a { color: inherit; }
/* Drawings have dark letters: their ground stays white on the black page of a reader at night. */
img { max-width: 100%; background: #fff; }
figure { margin: 1.5em 0; page-break-inside: avoid; break-inside: avoid; }
figcaption, caption { font-size: 0.9em; text-align: start; margin-block: 0.5em; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 1.2em; }
th, td { text-align: start; vertical-align: top; padding: 0.35em 0.7em 0.35em 0; border-block-end: 1px solid ${rule}; }
th { border-block-end: 2px solid ${ink}; }
.centre { text-align: center; }
.end { text-align: end; }
dt { font-size: 0.9em; }
dd { margin: 0 0 0.5em; }
li > p:first-child { margin-block-start: 0; }
li > p:last-child { margin-block-end: 0.3em; }
.kind { font-weight: bold; margin-block-end: 0; }
.kind::after { content: ""; display: block; inline-size: 3em; border-block-end: 0.2em solid ${line}; }
.soft { font-size: 0.92em; margin-block-end: 0; }
.lead { font-size: 1.1em; }
.station, .badge { display: inline-block; min-inline-size: 1.5em; text-align: center; border-radius: 1em; font-weight: bold; }
.station { border: 0.16em solid ${line}; margin-inline-end: 0.3em; }
.badge { background: ${line}; color: #fff; }
.step { border-inline-start: 0.25em solid ${line}; padding-inline-start: 0.9em; margin-block-start: 1.8em; }
.step h2, .step h3 { margin-block-start: 0.6em; }
.note, .place, .do, .dont { border-block-start: 2px solid ${ink}; padding-block-start: 0.5em; margin-block: 1.3em; }
.questions, .measures, .factors, .details, .do { border-color: ${line}; }
.notice, .checklist { background: ${wash}; color: ${ink}; padding: 0.6em 1em; margin-block: 1.3em; }
.checklist ul { list-style: none; padding: 0; margin: 0; }
.checklist li { margin-block: 0.4em; }
.practice { border-inline-start: 0.16em solid ${line}; padding-inline-start: 0.9em; margin-block: 1.3em; }
.address { font-weight: bold; }
[dir="rtl"] .address { text-align: end; }
.title-page { text-align: start; }
.title-page .qr { inline-size: 7em; }
.term { text-decoration: underline dotted; }
`;
}
