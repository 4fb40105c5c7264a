// Data extraction: the studies of the seat, and the form of one beside its full text, or its differences.

import { address, get, post } from './server.js';
import { FormField } from './formfield.js';
import { button, element, failed, find, message } from './ui.js';

const TOGETHER =
  'Agree on each of these values with the other person, then one of you enters it. It counts for you both.';

export class Extract {
  constructor() {
    /** The fields of the form that is shown, by their place. */
    this.fields = new Map();
    /** Ends when all that was entered is saved: one value is sent after another. */
    this.sending = Promise.resolve();
    this.unsaved = 0;
    this.record = '';
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved || [...this.fields.values()].some((it) => it.isDirty)) event.preventDefault();
    });
  }

  /** Shows the list of studies. */
  async open() {
    await this.sending;
    try {
      this.showStudies(await get('studies'));
    } catch (error) {
      this.record = '';
      this.fields.clear();
      find('extract-state').replaceChildren(element('h1', 'Extract'));
      failed(error, error.code === 'not-yet' ? undefined : () => this.open());
    }
  }

  showStudies({ settles, studies }) {
    this.record = '';
    this.fields.clear();
    const list = element('ol', '', 'studies');
    for (const study of studies) {
      const item = element('li');
      const opener = button(study.name, '', () => this.openStudy(study.id));
      item.append(opener, element('span', state(study, settles), 'state'));
      if (!settles && study.differ) item.append(this.toDifferences(study));
      item.append(element('small', study.title));
      list.append(item);
    }
    const none = settles ? 'No difference to settle yet.' : 'No study for you to extract.';
    find('extract-state').replaceChildren(element('h1', 'Extract'), studies.length ? list : element('p', none));
  }

  /** Leads to the differences of a study, for those who extracted it. */
  toDifferences({ id, name, open }) {
    const opener = button(open ? 'Settle together' : 'Differences', '', () => this.openStudy(id, true));
    opener.setAttribute('aria-label', `${opener.textContent}: ${name}`);
    return opener;
  }

  /** @param together whether the extractors settle the differences of the study */
  async openStudy(id, together = false) {
    message('');
    await this.sending;
    try {
      const form = await get(together ? 'differences' : 'form', { record: id });
      this.record = id;
      this.together = together;
      this.fields.clear();
      this.showForm(form);
      find('extract-title').focus();
      window.scrollTo(0, 0);
    } catch (error) {
      failed(error, () => this.openStudy(id, together));
    }
  }

  showForm(form) {
    const title = element('h1', form.name);
    title.id = 'extract-title';
    title.tabIndex = -1;
    this.status = element('p', '', 'state');
    this.status.setAttribute('role', 'status');
    this.inputs = element('div');
    this.warnings = element('div');
    this.mark = button('', '', () => this.markDone(this.isDone ? 'no' : 'yes'));
    this.mark.hidden = form.settles;
    this.further = element('p');
    const sheet = element('div', '', 'sheet');
    const titleOfReport = element('p', form.title);
    titleOfReport.dir = 'auto';
    const { lines, papers } = fullTexts(form.full_texts);
    sheet.append(
      button('All studies', '', () => this.open()),
      title,
      titleOfReport,
      ...(this.together ? [element('p', TOGETHER, 'hint')] : []),
      ...lines,
      this.status,
      this.warnings,
      this.inputs,
      this.further,
      this.mark,
    );
    const box = element('div', '', papers.children.length ? 'beside' : '');
    box.append(sheet, papers);
    find('extract-state').replaceChildren(box);
    this.update(form);
  }

  /** Shows the form as it is at the server; what is being typed stays. */
  update(form) {
    const focus = document.activeElement;
    const shown = form.fields.map((field) => {
      const place = JSON.stringify([field.field, field.arm, field.timepoint]);
      if (!this.fields.has(place)) {
        this.fields.set(place, this.newField(field));
      }
      const known = this.fields.get(place);
      known.update(field);
      return known.box;
    });
    if (shown.length !== this.inputs.children.length || shown.some((box, i) => box !== this.inputs.children[i])) {
      this.inputs.replaceChildren(...shown);
      if (this.inputs.contains(focus)) focus.focus({ preventScroll: true });
    }
    this.status.textContent = `This study: ${state(form, form.settles)}.`;
    this.further.replaceChildren(...(!form.settles && form.differ ? [this.toDifferences(form)] : []));
    this.warnings.replaceChildren(...form.findings.map((words) => element('p', words, 'finding')));
    this.isDone = form.state === 'done';
    this.mark.textContent = this.isDone ? 'Not done after all' : 'Done with this study';
  }

  newField(field) {
    const record = this.record;
    return new FormField(
      field,
      (it, values) => this.save(it, values),
      async () => {
        const form = await get(this.together ? 'differences' : 'form', { record });
        if (record === this.record) this.update(form);
        return form;
      },
    );
  }

  /** Sends the value of a field after those that were entered before it. */
  save(field, values) {
    const record = this.record;
    const path = this.together ? 'settle' : 'value';
    this.unsaved++;
    this.sending = this.sending.then(async () => {
      const form = await field.send(values, (all) => post(path, { record, ...all }));
      this.unsaved--;
      if (form && record === this.record) this.update(form);
    });
  }

  async markDone(done) {
    const record = this.record;
    await this.sending;
    const wrong = [...this.fields.values()].find((field) => field.isWrong);
    if (done === 'yes' && wrong) {
      message('First correct or empty what is NOT SAVED.');
      wrong.value.focus();
      return;
    }
    try {
      const form = await post('done', { record, done });
      this.update(form);
      message(
        done === 'yes'
          ? 'Saved: you are done with this study. A value that you change now is compared as changed.'
          : '',
        ...(done === 'yes' ? [button('All studies', '', () => this.leave())] : []),
      );
    } catch (error) {
      failed(error);
    }
  }

  leave() {
    message('');
    this.open();
  }
}

/** How far the study is; once all who extract it are done, also in how much they differ. */
function state(study, settles) {
  if (settles) return differences(study);
  return 'differ' in study ? `${study.state}, ${differences(study)}` : study.state;
}

function differences({ differ, open }) {
  if (!differ) return 'no difference';
  if (!open) return differ === 1 ? 'its difference is settled' : `all ${differ} differences settled`;
  return open === 1 ? '1 difference to settle' : `${open} differences to settle`;
}

/** A sentence about each report's full text, and the PDFs. */
function fullTexts(reports) {
  const lines = [];
  const papers = element('div', '', 'papers');
  for (const { id, place, there } of reports) {
    const line = element('p');
    lines.push(line);
    if (!there) {
      line.append(element('span', `No full text in the folder; save it as ${place}.`, 'missing'));
      continue;
    }
    const source = `${address('fulltext', { record: id })}#navpanes=0`;
    const apart = element('a', `Open ${place} in a window of its own`);
    apart.href = source;
    apart.target = '_blank';
    apart.rel = 'noopener';
    line.append(apart);
    const frame = element('iframe');
    frame.title = `Full text: ${place}`;
    frame.src = source;
    papers.append(frame);
  }
  return { lines, papers };
}
