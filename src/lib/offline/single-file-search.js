/* Searches the parts of this file. The build reads it as text, writes it into each file, and its hash into the policy. */
(() => {
  const form = document.querySelector('form');
  const [input, status, list] = form.querySelectorAll('input, p, ol');
  const fold = (text) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\u0640\u00ad]/gu, '')
      .replace(/[œæßøةى]/g, (letter) => ({ œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ة: 'ه', ى: 'ي' })[letter]);
  const split = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const toText = (text) => ` ${split(text).join(' ')} `;
  let parts;
  const read = () =>
    [...document.querySelectorAll('nav a')].map((link) => {
      const section = document.querySelector(link.hash);
      return {
        link,
        title: toText(`${link.textContent} ${link.dataset.words ?? ''}`),
        text: toText(section.textContent),
        lines: [...section.querySelectorAll('p, dd, td, li:not(:has(a))')],
      };
    });
  /* Arabic writes its article and small words together with the next; endings differ in every language. */
  const toForms = (word) => {
    const bare = word.replace(/^[وفبكل]?ال(?=..)|^لل(?=..)/, '');
    if (bare !== word || /[\u0620-\u06ff]/.test(word)) return [bare];
    return word.length > 5 ? [` ${word}`, ` ${word.slice(0, -2)}`] : [` ${word}`];
  };
  /* A page that gathers all offices or words holds every word: it comes after those about one thing. */
  const weigh = ({ title, text }, words) =>
    words.reduce((sum, [exact, near = exact]) => {
      if (title.includes(exact)) return sum + 9;
      if (title.includes(near)) return sum + 6;
      return sum + (text.includes(near) ? (text.length > 15_000 ? 1 : 3) : -9);
    }, 0);
  const toItem = ({ link, lines }, words) => {
    const item = document.createElement('li');
    const copy = item.appendChild(document.createElement('a'));
    copy.href = link.hash;
    copy.textContent = link.textContent;
    const line = lines.find((one) =>
      words.every((forms) => forms.some((form) => toText(one.textContent).includes(form))),
    );
    if (line) item.append(document.createElement('br'), line.textContent.trim().replace(/\s+/g, ' ').slice(0, 160));
    return item;
  };
  const show = () => {
    parts ??= read();
    const all = split(input.value);
    const long = all.filter((word) => word.length > 2);
    const words = (long.length > 0 ? long : all).map(toForms);
    const found = parts
      .map((part) => [weigh(part, words), part])
      .filter(([weight]) => weight > 0)
      .sort(([a], [b]) => b - a)
      .slice(0, 10);
    list.replaceChildren(...found.map(([, part]) => toItem(part, words)));
    status.textContent = words.length > 0 && found.length === 0 ? form.dataset.none : '';
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', show);
  form.hidden = false;
})();
