/** A day, or days in a row, to put into a calendar. */
export interface DayEvent {
  /** Stays the same from one export to the next, so that a calendar replaces the event. */
  id: string;
  /** `2026-05-17` */
  day: string;
  /** Where it lasts longer than the day. */
  lastDay?: string | undefined;
  summary: string;
  description: string;
}

const encoder = new TextEncoder();

/**
 * Writes days as a calendar (RFC 5545).
 * @param stamp moment of writing
 * @param url page where the days come from
 */
export function formatIcs(name: string, events: readonly DayEvent[], stamp: Date, url: string): string {
  const moment = `${stamp.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//Action plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(({ id, day, lastDay = day, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${id}@passerelle`,
      `DTSTAMP:${moment}`,
      `DTSTART;VALUE=DATE:${toBasic(day)}`,
      `DTEND;VALUE=DATE:${toBasic(getNextDay(lastDay))}`,
      `SUMMARY:${escapeText(summary)}`,
      ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
      `URL:${url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const toBasic = (day: string): string => day.replaceAll('-', '');

function getNextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

/** No line is longer than 75 bytes; the rest goes on after a space. */
function fold(line: string): string {
  const parts = [''];
  let room = 75;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      parts.push('');
      room = 74;
    }
    parts[parts.length - 1] += character;
    room -= size;
  }
  return parts.join('\r\n ');
}
