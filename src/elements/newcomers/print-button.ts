/** `<print-button>`: opens the print dialogue, where a browser has one. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    if (typeof print !== 'function') return;
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => print());
  }
}

customElements.define('print-button', PrintButton);
