// The place where nothing is left to screen: what was done, and who must act.

import { keyOf } from './keys.js';
import { button, element, find } from './ui.js';
import { STAGES, waitingWords } from './words.js';

/**
 * Shows it.
 *
 * @param waiting what is left, of the people whose tasks the reviewer may see
 * @param buttons further ones
 * @param open is given a stage at which the reviewer has something left
 */
export function showEnd({ text, reviewer, stage, waiting, buttons, open, undo }) {
  const end = find('end');
  end.hidden = false;
  const done = element('p', text, 'done');
  done.setAttribute('role', 'heading');
  done.setAttribute('aria-level', '1');
  end.replaceChildren(done, ...waiting.map((task) => element('p', waitingWords(task, reviewer))));
  end.append(
    ...buttons,
    ...waiting
      .filter((task) => task.reviewer === reviewer && task.stage !== stage)
      .map((task) => button(`Go on to ${STAGES[task.stage].toLowerCase()}`, '', () => open(task.stage))),
    button('Undo', keyOf('undo'), undo),
  );
}
