// One field of the extraction form: value, page, quote and note, saved together when they are left.

import { Refusal } from './answers.js';
import { button, element } from './ui.js';

const RETRY = 2000;
let made = 0;

export class FormField {
  /**
   * @param field as the server describes it
   * @param save is given this field, and what it says, when that has changed
   * @param look gives the form as it is at the server now
   */
  constructor(field, save, look) {
    this.look = look;
    this.keep = save;
    this.id = `field-${++made}`;
    this.place = { field: field.field, arm: field.arm, timepoint: field.timepoint };
    this.seen = field.seen;
    this.isDirty = false;
    this.unsent = 0;
    this.value = valueInput(field);
    this.page = element('input');
    this.quote = element('input');
    this.note = element('input');
    this.state = element('p', '', 'saved');
    this.state.id = `${this.id}-state`;
    this.state.setAttribute('aria-live', 'polite');
    this.findings = element('div');
    this.settled = element('div');
    this.choice = element('div', '', 'choice');
    this.box = element('fieldset', '', 'field');
    this.draw(field, save);
    this.update(field);
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
    this.box.append(...field.said.map((said) => this.said(said, save)), this.settled);
    const line = element('div', '', 'entry');
    line.append(
      labelled('Value', this.value, `${this.id}-value`),
      labelled('Page', this.page, `${this.id}-page`),
      labelled('Quote', this.quote, `${this.id}-quote`),
      labelled('Note', this.note, `${this.id}-note`),
    );
    this.box.append(line, this.state, this.choice, this.findings);
  }

  /** The value of one of those who differ, which can be picked. */
  said(said, save) {
    const line = element('p', '', 'said');
    line.append(element('span', words(said)));
    if (said.value) {
      const pick = button('Take this', '', () => {
        this.show(said);
        this.leave(save);
      });
      pick.setAttribute('aria-label', `Take ${said.value}`);
      line.append(pick);
    }
    return line;
  }

  show({ value, page, quote, note }) {
    this.value.value = value;
    this.page.value = page;
    this.quote.value = quote;
    this.note.value = note;
  }

  touch() {
    this.isDirty = true;
    this.say('Saved when you leave the field.');
  }

  leave(save) {
    this.isDirty = false;
    const values = {
      value: this.value.value.trim(),
      page: this.page.value,
      quote: this.quote.value,
      note: this.note.value,
    };
    this.choice.replaceChildren();
    if (!values.value && !this.isSaved) {
      this.value.removeAttribute('aria-invalid');
      this.isDirty = Boolean(values.page || values.quote || values.note);
      this.say(this.isDirty ? 'Page, quote and note are saved with a value: there is none yet.' : '');
      return;
    }
    this.say('Saving ...');
    this.unsent++;
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

  /** Whether something was entered that the server has not taken. */
  get isUnsaved() {
    return this.isDirty || this.isWrong || this.unsent > 0;
  }

  /**
   * Takes over what the server says. What is typed and not saved stays, and so does what was seen
   * before it: the server refuses to replace anything else.
   */
  update(field) {
    const { value, settled, findings } = field;
    if (!this.isUnsaved) {
      this.seen = field.seen;
      this.show(field);
    }
    this.isSaved = Boolean(value);
    this.settled.replaceChildren(...settled.map((said) => element('p', `Settled by ${words(said)}`, 'settled')));
    this.findings.replaceChildren(...findings.map((words) => element('p', words, 'finding')));
  }

  /** Whether the server's description is of this field. */
  isAt({ field, arm, timepoint }) {
    return field === this.place.field && arm === this.place.arm && timepoint === this.place.timepoint;
  }

  /** Shows what was saved here meanwhile, beside what was entered: the person chooses. */
  async offer(values) {
    const form = await this.look().catch(() => null);
    const field = form?.fields.find((it) => this.isAt(it));
    if (!field) return;
    this.update(field);
    const saved = field.settled[0] ?? { ...field, person: '' };
    this.say(`NOT SAVED: meanwhile this was saved here: ${words(saved)}`, true);
    this.choice.replaceChildren(
      button('Save mine instead', '', () => {
        this.seen = field.seen;
        this.show(values);
        this.leave(this.keep);
      }),
      button('Keep what was saved', '', () => {
        this.choice.replaceChildren();
        this.value.removeAttribute('aria-invalid');
        this.isDirty = false;
        this.update(field);
        this.say('');
        this.value.focus();
      }),
    );
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
        this.unsent--;
        this.seen = form.fields.find((it) => this.isAt(it))?.seen ?? '';
        if (!this.isDirty) this.say(values.value ? 'Saved.' : 'Taken back, and saved.');
        return form;
      } catch (error) {
        if (error instanceof Refusal && !error.passes) {
          this.value.setAttribute('aria-invalid', 'true');
          this.unsent--;
          this.say(`NOT SAVED: ${error.message}`, true);
          if (error.code === 'changed') await this.offer(values);
          return null;
        }
        const why = error instanceof Refusal ? error.message : 'The server cannot be reached.';
        this.say(`NOT SAVED yet: ${why} It is sent again until it is saved.`, true);
        await new Promise((resolve) => setTimeout(resolve, RETRY));
      }
    }
  }
}

/** A value with all that was written about it, and by whom if that may be known. */
function words({ person, value, page, quote, note }) {
  const all = [value || 'no value', page && `page ${page}`, quote && `“${quote}”`, note && `note: ${note}`];
  return `${person ? `${person}: ` : ''}${all.filter(Boolean).join(', ')}`;
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
    new Option('not reported (NR)', 'not reported'),
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
