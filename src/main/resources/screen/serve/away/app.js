// The page in a file that was taken along: the same seat, without the server.

import { batch } from './batch.js';
import { votesFile } from './file.js';
import { allVotes, isKept, noteSaved, onChange, unsaved } from './kept.js';
import { Page } from './page.js';
import { button, element, find, message } from './ui.js';
import { counted } from './words.js';

const saveButton = () => button('Save votes', '', save);
const line = element('section');
line.id = 'away';
line.setAttribute('aria-label', 'Offline file');

function drawState() {
  const open = unsaved();
  const parts = [`Offline file of ${new Date(batch.taken_at).toLocaleDateString()}.`];
  if (!isKept()) parts.push('THIS BROWSER KEEPS NO VOTES: save them before you close this tab.');
  if (open) parts.push(`${counted(open, 'vote')} not in a saved file yet.`);
  else if (allVotes().length) parts.push('All votes are in the saved file.');
  line.replaceChildren(parts.join(' '), ' ');
  if (open) line.append(saveButton());
  line.classList.toggle('danger', !isKept());
}

/** By the device's own menu, where it can share a file; else as a download. */
async function save() {
  const file = votesFile();
  if (navigator.canShare?.({ files: [file] }) && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ files: [file], title: file.name });
      noteSaved();
      message('Saved. Bring the file back to your seat at the server: Offline, Bring votes back.');
      return;
    } catch (error) {
      if (error.name === 'AbortError') return;
    }
  }
  download(file);
}

function download(file) {
  const link = element('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  noteSaved();
  message(`Saved as ${file.name} among your downloads. Bring it back to your seat at the server: Offline, Bring votes back.`);
}

async function showState() {
  const all = allVotes().length;
  const kept = isKept()
    ? 'This browser keeps your votes when you close it, for this file alone. A phone may delete them when it is not used for a week or two, or is short of space; a private window deletes them at once. The saved file is the safe copy.'
    : 'This browser keeps nothing for this file: your votes are lost when this tab is closed, unless you save them before.';
  const text = element('textarea');
  text.readOnly = true;
  text.rows = 6;
  text.value = await votesFile().text();
  text.setAttribute('aria-label', 'The votes as text');
  text.addEventListener('focus', () => text.select());
  const buttons = element('p', '', 'along-line');
  buttons.append(saveButton(), button('Download', '', () => download(votesFile())));
  find('along-state').replaceChildren(
    element('h2', 'Save the votes'),
    element('p', `${counted(all, 'vote')} on ${counted(batch.records.length, 'record')} taken along.`),
    buttons,
    element('p', kept),
    element('h2', 'Bring them back'),
    element(
      'p',
      'Open your seat at the server, then Offline, Bring votes back. Or hand the file to the person who keeps the review: screen decide takes it with --from. You may save and bring back as often as you like.',
    ),
    element('h2', 'If no file can be saved here'),
    element('p', 'Copy this text into a mail to yourself, and save it there as a file that ends in .csv.'),
    text,
  );
}

for (const part of document.querySelectorAll('[data-server]')) part.remove();
find('bar').after(line);
const page = new Page(batch.seat, () => [saveButton()]);
page.addView('along', showState);
onChange(drawState);
drawState();
window.addEventListener('beforeunload', (event) => {
  if (unsaved() && !isKept()) event.preventDefault();
});
navigator.storage?.persist?.().catch(() => {});
page.start();
