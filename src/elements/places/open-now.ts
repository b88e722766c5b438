import { toClock } from '../../lib/hours/clock.ts';
import { getFormatsTag } from '../page-formats.ts';
import { findOpening, type Opening } from './opening.ts';
import { getZoneTime } from './zone-time.ts';

const MINUTE = 60_000;

/**
 * `<open-now>`: whether a desk is open, by the clock and the calendar of the place. Says nothing where the hours are overdue,
 * while the desk is closed for once, and without JavaScript.
 */
class OpenNow extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.#show();
    this.#timer = window.setInterval(() => this.#show(), MINUTE);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #show(): void {
    const { rules = '[]', zone, holidays = '', perhaps = '', until = '', closedFrom, closedTo = '9999' } = this.dataset;
    const now = getZoneTime(Date.now(), zone);
    const isClosed = closedFrom !== undefined && closedFrom <= now.day && now.day <= closedTo;
    this.hidden = now.day > until || isClosed;
    if (this.hidden) return;
    const opening = findOpening(JSON.parse(rules), holidays.split(' '), now, perhaps.split(' '));
    this.dataset['state'] = opening.state;
    this.textContent = this.#say(opening);
  }

  #say(opening: Opening): string {
    const { nowAlways, nowOpen, nowHoliday, nowPerhaps, nowClosed = '', nextToday, nextOn } = this.dataset;
    if (opening.state === 'always') return nowAlways ?? '';
    if (opening.state === 'holiday') return nowHoliday ?? '';
    if (opening.state === 'perhaps') return nowPerhaps ?? '';
    if (opening.state === 'open') return fillWords(nowOpen, { time: toClock(opening.until) });
    const { next } = opening;
    if (!next) return nowClosed;
    const weekday = new Intl.DateTimeFormat(getFormatsTag(), { weekday: 'long', timeZone: 'UTC' });
    const day = weekday.format(new Date(`${next.day}T00:00:00Z`));
    return `${nowClosed} ${fillWords(next.inDays === 0 ? nextToday : nextOn, { day, time: toClock(next.from) })}`;
  }
}

/** Puts values into the places of words. Apart from that of other elements, which would bring their whole script along. */
const fillWords = (words = '', values: Readonly<Record<string, string>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

customElements.define('open-now', OpenNow);
