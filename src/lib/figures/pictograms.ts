/**
 * Signs of the newcomers' pages, on a grid of 24 with strokes of 2 and hard corners. They never stand without their word, so
 * that a reader need not guess.
 */
const paths = {
  alarm: 'M12 3.5 21.5 20.5h-19zM12 9.5v5M12 16.5v2',
  asylum: 'M4 4h16v9l-8 7.5L4 13zM10 8.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M8.5 15.5v-2h7v2',
  card: 'M2.5 5.5h19v13h-19zM6 10a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5.5 16v-1.5h5V16M14 10h4.5M14 14h4.5',
  child:
    'M6 4.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 15V9h6v4M6.5 15v6.5M10 21.5V16M14.5 11.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M13 18.5V16h6.5v2.5M15 21.5v-3h2.8v3',
  doctor:
    'M6.5 3H4v5.5a4 4 0 0 0 8 0V3H9.5M8 12.5V15a5 5 0 0 0 10 0v-2.5M15.8 10.3a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0',
  help: 'M8 14V6.5M11 12V3.5M14 12V4.5M17 12.5V7v8.5c0 3.5-2.2 5.5-5 5.5-3.3 0-4.8-2.2-6.2-5L3.7 12l1.6-1L8 14.5',
  house: 'M2.5 11.5 12 3l9.5 8.5M5.5 9v12h13V9M10 21v-7h4v7',
  language: 'M2.5 4h12v8.5H9l-3.5 3v-3h-3zM17.5 8.5h4v9h-2.5v3l-3.5-3h-5v-2',
  law: 'M12 3v17.5M7.5 20.5h9M4 6.5h16M6 7l-3 7h6zM18 7l-3 7h6z',
  letter: 'M2.5 5h19v14h-19zM2.5 6.5l9.5 7 9.5-7',
  money: 'M2 6h20v12H2zM9.3 12a2.7 2.7 0 1 0 5.4 0 2.7 2.7 0 1 0-5.4 0M5 9.5h1.5M17.5 14.5H19',
  night: 'M3 9l9-6 9 6M4 12v9M4 18.5h16V21M20 18.5v-3h-9v3M6.3 15.2a1.3 1.3 0 1 0 2.6 0 1.3 1.3 0 1 0-2.6 0',
  'no-papers': 'M5.5 2.5h9l4 4v15h-13zM9.5 11V9.5h5v2.7l-2.5 1.6v1.7M12 17v2',
  papers: 'M5.5 2.5h9l4 4v15h-13zM9 11h6M9 15.5h6',
  people: 'M6 6a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M3 20.5V12h11v8.5M15.5 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M17 12.5h4.5v8',
  phone: 'M6.5 2.5h11v19h-11zM6.5 17h11M11 19.3h2',
  school: 'M9 6.5V3h6v3.5M6 21V10.5l3-4h6l3 4V21zM6 14.5h12M12 13v3.5',
  travel: 'M5 3.5h14v14H5zM5 11h14M7.5 14.3h2M14.5 14.3h2M7.5 17.5V21M16.5 17.5V21M2.5 7.5v4M21.5 7.5v4',
  women: 'M9.5 5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M12 9 7 17h10zM10 17v4.5M14 17v4.5',
  work: 'M2.5 8h19v12h-19zM8.5 8V4h7v4M2.5 13.5h19M12 12v3',
} as const;

/** Name of a sign. */
export type Pictogram = keyof typeof paths;

/** What is drawn in a sign, as the data of one path. */
export const getPictogram = (name: Pictogram): string => paths[name];

export const pictograms = Object.keys(paths) as Pictogram[];
