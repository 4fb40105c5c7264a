// The tags of the config, put on a record by a button or by t and a key, and sent with the vote.

import { element, find } from './ui.js';

/** Without t, which ends the choice. */
const KEYS = '123456789abcdefghijklmnopqrsuvwxyz';

export class Tags {
  constructor(known) {
    this.known = known;
    this.chosen = new Set();
    this.choosing = false;
    find('tags').hidden = !known.length;
  }

  /** Those on a record; one that the config no longer lists is shown too. */
  set(tags) {
    this.chosen = new Set(tags);
    this.end();
    const all = [...this.known, ...tags.filter((tag) => !this.known.includes(tag))];
    find('tags').hidden = !all.length;
    find('tag-buttons').replaceChildren(...all.map((tag, i) => this.button(tag, KEYS[i])));
  }

  button(tag, key) {
    const made = element('button', tag);
    made.type = 'button';
    made.setAttribute('aria-pressed', String(this.chosen.has(tag)));
    if (key) {
      const hint = element('kbd', key);
      hint.setAttribute('aria-hidden', 'true');
      made.append(hint);
    }
    made.addEventListener('click', () => this.toggle(made, tag));
    return made;
  }

  toggle(button, tag) {
    if (!this.chosen.delete(tag)) this.chosen.add(tag);
    button.setAttribute('aria-pressed', String(this.chosen.has(tag)));
  }

  /** In the order of the config, as they are sent. */
  get text() {
    const order = (tag) => (this.known.includes(tag) ? this.known.indexOf(tag) : this.known.length);
    return [...this.chosen].sort((a, b) => order(a) - order(b)).join('; ');
  }

  /** From now on keys choose tags. */
  begin() {
    if (find('tags').hidden) return false;
    this.choosing = true;
    find('tags').classList.add('wanted');
    find('tags').scrollIntoView({ block: 'nearest' });
    return true;
  }

  end() {
    this.choosing = false;
    find('tags').classList.remove('wanted');
  }

  /** Takes a key while tags are chosen; whether it did. */
  press(key) {
    if (!this.choosing) return false;
    if (['t', 'escape', 'enter'].includes(key)) {
      this.end();
      return true;
    }
    const at = KEYS.indexOf(key);
    const button = key.length === 1 && at >= 0 ? find('tag-buttons').children[at] : null;
    if (button && !button.disabled) button.click();
    return key.length === 1;
  }
}
