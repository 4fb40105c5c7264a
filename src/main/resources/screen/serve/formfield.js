// One field of the extraction form: value, page and quote, saved together when they are left.

import { Refusal } from './answers.js';
import { button, element } from './ui.js';

const RETRY = 2000;
let made = 0;

export class FormField {
  /**
   * @param field as the server describes it
   * @param save is given this field, and what it says, when that has changed
   */
  constructor(field, save) {
    this.id = `field-${++made}`;
    this.place = { field: field.field, arm: field.arm, timepoint: field.timepoint };
    this.seen = field.seen;
    this.isDirty = false;
    this.value = valueInput(field);
    this.page = element('input');
    this.quote = element('input');
    this.state = element('p', '', 'saved');
    this.state.id = `${this.id}-state`;
    this.state.setAttribute('aria-live', 'polite');
    this.findings = element('div');
    this.box = element('fieldset', '', 'field');
    this.draw(field, save);
    this.show(field);
    this.box.addEventListener('input', () => this.touch());
    this.box.addEventListener('focusout', (event) => {
      if (this.isDirty && !this.box.contains(event.relatedTarget)) this.leave(save);
    });
  }

  draw(field, save) {
    const legend = element('legend', [field.heading, field.arm, field.timepoint].filter(Boolean).join(', '));
    if (field.required) legend.append(element('small', ' (required)'));
    this.box.append(legend);
    const hint = element('p', [field.help, expects(field)].filter(Boolean).join(' · '), 'hint');
    hint.id = `${this.id}-hint`;
    this.value.setAttribute('aria-describedby', `${hint.id} ${this.state.id}`);
    if (hint.textContent) this.box.append(hint);
    this.box.append(...field.said.map((said) => this.said(said, save)));
    const line = element('div', '', 'entry');
    line.append(
      labelled('Value', this.value, `${this.id}-value`),
      labelled('Page', this.page, `${this.id}-page`),
      labelled('Quote', this.quote, `${this.id}-quote`),
    );
    this.box.append(line, this.state, this.findings);
  }

  /** The value of one of those who differ, which can be picked. */
  said({ person, value, page, quote }, save) {
    const line = element('p', '', 'said');
    const words = [value || 'no value', page && `page ${page}`, quote && `“${quote}”`].filter(Boolean).join(', ');
    line.append(element('span', person ? `${person}: ${words}` : words));
    if (value) {
      const pick = button('Take this', '', () => {
        this.show({ value, page, quote });
        this.leave(save);
      });
      pick.setAttribute('aria-label', `Take ${value}`);
      line.append(pick);
    }
    return line;
  }

  show({ value, page, quote }) {
    this.value.value = value;
    this.page.value = page;
    this.quote.value = quote;
  }

  touch() {
    this.isDirty = true;
    this.say('Saved when you leave the field.');
  }

  leave(save) {
    this.isDirty = false;
    const values = { value: this.value.value.trim(), page: this.page.value, quote: this.quote.value };
    if (!values.value && !this.seen) {
      this.value.removeAttribute('aria-invalid');
      this.isDirty = Boolean(values.page || values.quote);
      this.say(this.isDirty ? 'Page and quote are saved with a value: there is none yet.' : '');
      return;
    }
    this.say('Saving ...');
    save(this, values);
  }

  say(words, isWrong = false) {
    this.state.className = isWrong ? 'not-saved' : 'saved';
    this.state.textContent = words;
  }

  /** Whether the server refused what was entered last. */
  get isWrong() {
    return this.value.hasAttribute('aria-invalid');
  }

  /** Takes over what the server says, but never what is typed and not saved. */
  update({ seen, findings }) {
    this.seen = seen;
    this.findings.replaceChildren(...findings.map((words) => element('p', words, 'finding')));
  }

  /**
   * Sends what was entered; tries again until the server answers.
   *
   * @param post sends it
   * @return the form after that; null if the server refuses the value
   */
  async send(values, post) {
    for (;;) {
      try {
        const form = await post({ ...this.place, ...values, seen: this.seen });
        this.value.removeAttribute('aria-invalid');
        if (!this.isDirty) this.say(values.value ? 'Saved.' : 'Taken back, and saved.');
        return form;
      } catch (error) {
        if (error instanceof Refusal && !error.passes) {
          this.value.setAttribute('aria-invalid', 'true');
          this.say(`NOT SAVED: ${error.message}`, true);
          return null;
        }
        const why = error instanceof Refusal ? error.message : 'The server cannot be reached.';
        this.say(`NOT SAVED yet: ${why} It is sent again until it is saved.`, true);
        await new Promise((resolve) => setTimeout(resolve, RETRY));
      }
    }
  }
}

/** The form of a value that is typed; "" where nothing need be said. */
function expects(field) {
  return field.choices.length || field.long ? '' : `Write ${field.expects}.`;
}

/** A list where only some words are possible, NR among them; else a text. */
function valueInput(field) {
  if (!field.choices.length) {
    const input = element(field.long ? 'textarea' : 'input');
    // The example alone: the whole sentence is above, as a narrow field would cut it.
    const [, example] = field.expects.split('such as ');
    if (example) input.placeholder = `such as ${example.replace(/, in .*/, '')}`;
    if (field.long) input.rows = 2;
    return input;
  }
  const select = element('select');
  select.append(
    new Option('', ''),
    ...field.choices.map((it) => new Option(it, it)),
    new Option('NR (not reported)', 'NR'),
  );
  return select;
}

function labelled(words, input, id) {
  const label = element('label', words);
  input.id = id;
  input.autocomplete = 'off';
  input.dir = 'auto';
  label.htmlFor = id;
  const box = element('span');
  box.append(label, input);
  return box;
}
