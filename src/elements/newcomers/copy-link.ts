/** `<copy-link>`: puts the address of a page into the clipboard, where the browser allows it. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !navigator.clipboard) return;
    this.hidden = false;
    const words = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      // A browser may refuse: then nothing is said to be done.
      const isDone = await navigator.clipboard.writeText(this.dataset['link'] ?? '').then(
        () => true,
        () => false,
      );
      if (!isDone) return;
      button.textContent = this.dataset['done'] ?? '';
      setTimeout(() => {
        button.textContent = words;
      }, 3000);
    });
  }
}

customElements.define('copy-link', CopyLink);
