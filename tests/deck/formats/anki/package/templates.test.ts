import { expect, test } from '@jest/globals';
import { findShown } from '../../../../../src/deck/formats/anki/package/templates.ts';

test.each([
  ['plain fields', '{{Front}}', '{{FrontSide}}<hr>{{Back}}', ['Front'], ['FrontSide', 'Back']],
  ['blanks and filters', '{{ cloze:Text }} {{furigana:Word}}', '{{tts en_US:Word}}', ['Text', 'Word'], ['Word']],
  ['conditions are no fields', '{{#A}}{{B}}{{/A}}{{^C}}x{{/C}}', '', ['B'], []],
  ['what is to be typed or hinted at', '{{Q}} {{type:A}} {{hint:H}} {{type:cloze:T}}', '{{type:A}}', ['Q'], ['A']],
  ['nothing', '', '', [], []],
])('%s', (_name, front, back, asked, answered) => {
  const shown = findShown(front, back);
  expect([[...shown.asked], [...shown.answered]]).toEqual([asked, answered]);
}); // prettier-ignore
