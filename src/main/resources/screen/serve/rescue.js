// Excluded records that the tiebreaker looks at again.

import { post } from './server.js';
import { button, element, failed, message } from './ui.js';

const STAGE = 'title-abstract';
const USUAL = 50;

/** A minute: to rank tens of thousands of records takes some seconds. */
const PATIENCE = 60_000;

/**
 * Shows how far it is, and sends the next batch.
 *
 * @param open is given the stage of the batch
 */
export function rescue({ waiting, gain }, open) {
  const parts = [
    element('h2', 'Excluded records to look at again'),
    element(
      'p',
      'All screeners can be wrong about a record. Look again at those they excluded that seem the most relevant. A record stays excluded until you include it.',
    ),
  ];
  if (gain) parts.push(element('p', `${gain[0].toUpperCase()}${gain.slice(1)}.`));
  const moves = element('p', '', 'rescue');
  if (waiting) {
    moves.append(
      element('span', `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for you; more can come when that is done. `),
      button('Look at them', '', () => open(STAGE)),
    );
  } else {
    moves.append(...sending(open));
  }
  parts.push(moves);
  return parts;
}

function sending(open) {
  const label = element('label', 'How many ');
  const size = element('input');
  size.type = 'number';
  size.min = 1;
  size.max = 9999;
  size.value = USUAL;
  label.append(size);
  const send = button('Look at them again', '', async () => {
    if (!size.reportValidity()) return;
    send.disabled = true;
    message('Ranking the excluded records ...');
    try {
      const answer = await post('rescue', { size: size.value }, PATIENCE);
      open(STAGE);
      message(answer.message);
    } catch (error) {
      send.disabled = false;
      failed(error);
    }
  });
  return [label, ' ', send];
}
