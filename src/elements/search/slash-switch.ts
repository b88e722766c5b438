import { isSlashOff, saveSlash } from './slash-choice.ts';

/** `<slash-switch>`: a box that turns the key `/` on and off, on this device. */
class SlashSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input') as HTMLInputElement;
    const show = () => {
      box.checked = !isSlashOff();
    };
    box.addEventListener('change', () => {
      // A device that does not save the choice shows the key as it is.
      if (saveSlash(!box.checked)) dispatchEvent(new Event('storage'));
      else show();
    });
    addEventListener('storage', show);
    show();
    this.hidden = false;
  }
}

customElements.define('slash-switch', SlashSwitch);
