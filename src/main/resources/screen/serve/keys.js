// Which key does what. A person who comes from another program may keep its keys.

import { keep, kept } from './preferences.js';
import { element, find } from './ui.js';

/** The keys of `screen decide`, in the order of the help. */
const TERMINAL = {
  include: 'i',
  exclude: 'e',
  maybe: 'm',
  'not-retrieved': 'x',
  awaiting: 'w',
  ongoing: 'g',
  reasons: 'r',
  undo: 'u',
  skip: 's',
  withdrawn: 'd',
  note: 'n',
  tags: 't',
  criteria: 'c',
  open: 'o',
  pdf: 'p',
  jump: '/',
  votes: 'v',
  help: '?',
};

const PRESETS = {
  terminal: { label: 'as in the terminal', keys: TERMINAL },
  rayyan: { label: 'as in Rayyan', keys: { ...TERMINAL, maybe: 'u', undo: 'z' } },
  asreview: {
    label: 'as in ASReview',
    keys: { ...TERMINAL, include: 'r', exclude: 'i', reasons: 'e' },
  },
};

const EXPLAINED = {
  include: 'include',
  exclude: 'exclude; at full text, then a reason',
  maybe: 'maybe, on titles and abstracts',
  'not-retrieved': 'full text not retrieved: it leaves everybody’s queue',
  awaiting: 'full text awaits classification',
  ongoing: 'the study is ongoing',
  reasons: 'go to the reasons',
  undo: 'back to the last one, to vote on it again',
  skip: 'skip: it comes again later',
  withdrawn: 'withdraw your vote on an earlier record',
  note: 'write a note; Enter when done',
  tags: 'choose tags by their keys; t again when done',
  criteria: 'show or hide the criteria',
  open: 'open the first link',
  pdf: 'choose the PDF of a full text',
  jump: 'find records by words, number or id',
  votes: 'my votes, and back',
  help: 'this list',
};

function chosen() {
  return PRESETS[kept('keys')] ?? PRESETS.terminal;
}

/** The key of an action. */
export function keyOf(action) {
  return chosen().keys[action] ?? '';
}

/**
 * Listens to keys.
 *
 * @param actions what is done, by the name of the action
 * @param reason takes the number of a reason
 * @param isIdle whether an action may be done now
 * @param capture takes a key before the actions do, where it returns true
 */
export function listen(actions, reason, isIdle, capture) {
  document.addEventListener('keydown', (event) => {
    const typed = event.target.closest?.('input, textarea, select');
    // A key that is held down presses a button once.
    if (event.repeat && event.target.closest?.('button')) event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector('dialog[open]')) return;
    if (typed) {
      if (event.key === 'Enter' || event.key === 'Escape') typed.blur();
      return;
    }
    const key = event.key.toLowerCase();
    if (capture(key)) {
      event.preventDefault();
      return;
    }
    const name = Object.keys(TERMINAL).find((it) => keyOf(it) === key);
    const act = /^[1-9]$/.test(key) ? () => reason(Number(key)) : actions[key === 'h' ? 'help' : name];
    if (!act || !isIdle(/^[1-9]$/.test(key) ? 'reason' : (name ?? 'help'))) return;
    event.preventDefault();
    act();
  });
}

/** Fills the help, in which the keys can be chosen. */
export function explainKeys(changed) {
  const select = find('preset');
  select.replaceChildren(
    ...Object.entries(PRESETS).map(([id, preset]) => new Option(preset.label, id)),
  );
  select.value = PRESETS[kept('keys')] ? kept('keys') : 'terminal';
  select.addEventListener('change', () => {
    keep('keys', select.value);
    list();
    changed();
  });
  list();
}

function list() {
  const rows = [['1-9', 'exclude for the reason of this number']];
  for (const [action, words] of Object.entries(EXPLAINED)) rows.push([keyOf(action), words]);
  find('help-keys').replaceChildren(
    ...rows.flatMap(([key, words]) => {
      const term = element('dt');
      term.append(element('kbd', key));
      return [term, element('dd', words)];
    }),
  );
}
