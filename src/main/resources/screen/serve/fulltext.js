// The PDF of a report at full text: shows it in the browser's own viewer, and stores one that is
// dropped on the page or chosen.

import { Refusal } from './answers.js';
import { address, postFile } from './server.js';
import { keyOf } from './keys.js';
import { button, element, find } from './ui.js';

const LARGEST = 64 * 1024 * 1024;

let shown = null;
let say = () => {};
let loads = 0;

/** @param tell is given a sentence and buttons, as pairs of a label and an action */
export function receiveFullTexts(tell) {
  say = tell;
  document.addEventListener('dragover', (event) => {
    if (shown?.full_text && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    if (!shown?.full_text) say('A PDF can be stored while a full text is screened.');
    else if (event.dataTransfer.files.length > 1) say('Drop one PDF at a time.');
    else keep(shown, event.dataTransfer.files[0]);
  });
}

export function showFullText(record) {
  shown = record;
  const bar = find('full-text');
  bar.hidden = !record?.full_text;
  find('reading').classList.toggle('with-pdf', Boolean(record?.full_text?.there));
  bar.replaceChildren();
  find('pdf').replaceChildren();
  if (bar.hidden) return;
  const { there, place } = record.full_text;
  const words = there ? `Full text: ${place}` : `No PDF yet. Drop it here, or choose it; it is kept as ${place}.`;
  bar.append(element('p', words, there ? 'place' : 'place no-pdf'), chooser(record, there));
  if (!there) return;
  const abstract = button('Abstract', '', () => {
    const open = find('reading').classList.toggle('with-abstract');
    abstract.setAttribute('aria-pressed', String(open));
  });
  abstract.setAttribute('aria-pressed', String(find('reading').classList.contains('with-abstract')));
  const frame = element('iframe');
  frame.title = 'Full text';
  // Without the viewer's list of pages, which would take half of the width.
  frame.src = `${address('fulltext', { record: record.id, load: ++loads })}#navpanes=0`;
  bar.append(abstract);
  find('pdf').append(frame);
}

/** Opens the browser's choice of files; whether there is a full text to choose. */
export function choosePdf() {
  find('full-text').querySelector('input')?.click();
  return Boolean(shown?.full_text);
}

/** A button that opens the browser's choice of files. */
function chooser(record, there) {
  const box = element('span');
  const input = element('input');
  input.type = 'file';
  input.accept = 'application/pdf,.pdf';
  input.hidden = true;
  input.addEventListener('change', () => {
    if (input.files.length) keep(record, input.files[0]);
  });
  box.append(button(there ? 'Replace PDF' : 'Choose PDF', keyOf('pdf'), () => input.click()), input);
  return box;
}

async function keep(record, file, replace = '') {
  if (file.size > LARGEST) {
    say(`Not stored: a PDF has ${LARGEST >> 20} MiB at most.`);
    return;
  }
  if (!(await file.slice(0, 5).text()).startsWith('%PDF-')) {
    say(`Not stored: “${file.name}” is not a PDF.`);
    return;
  }
  say('Storing the PDF ...');
  try {
    const { place } = await postFile('fulltext', { record: record.id, replace }, file, 'application/pdf');
    record.full_text.there = true;
    say(`Stored as ${place}.`);
    if (shown === record) showFullText(record);
  } catch (error) {
    failed(error, record, file);
  }
}

function failed(error, record, file) {
  if (!(error instanceof Refusal)) {
    say('Not stored: the server cannot be reached.', ['Try again', () => keep(record, file)]);
  } else if (error.code === 'exists') {
    say(
      `Not stored: ${error.message}`,
      ['Replace it', () => keep(record, file, 'yes')],
      ['Leave it', () => say('')],
    );
  } else {
    say(`Not stored: ${error.message}`);
  }
}
