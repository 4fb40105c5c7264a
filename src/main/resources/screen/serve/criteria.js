// The criteria of the protocol, beside each record.

import { keep, kept } from './preferences.js';
import { element, find } from './ui.js';

function listed(parent, heading, lines, kind) {
  if (!lines.length) return;
  parent.append(element('h2', heading, kind));
  const list = element('ul');
  for (const line of lines) list.append(element('li', line));
  parent.append(list);
}

/** Shows the criteria of a stage; hides the panel where there are none. */
export function showCriteria(criteria) {
  const body = find('criteria-text');
  body.replaceChildren(...criteria.text.map((line) => element('p', line)));
  listed(body, 'Include', criteria.include, 'for');
  listed(body, 'Exclude', criteria.exclude, 'against');
  body.dir = 'auto';
  find('criteria').hidden = !body.children.length;
}

function remember(open) {
  keep('criteria', open ? 'open' : 'closed');
}

/** The panel stays open or closed as the reviewer leaves it; on a phone it begins closed. */
export function rememberCriteria() {
  const panel = find('criteria').querySelector('details');
  const narrow = window.matchMedia('(max-width: 50rem)').matches;
  panel.open = kept('criteria') ? kept('criteria') === 'open' : !narrow;
  // At the click the panel is still as it was before.
  panel.querySelector('summary').addEventListener('click', () => remember(!panel.open));
}

export function toggleCriteria() {
  const panel = find('criteria').querySelector('details');
  if (find('criteria').hidden) return false;
  panel.open = !panel.open;
  remember(panel.open);
  if (panel.open) panel.scrollIntoView({ block: 'nearest' });
  return true;
}
