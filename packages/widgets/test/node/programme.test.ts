import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ContentDocument } from '@ess-kit/content';
import { checkContent } from '@ess-kit/content/check.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';

// Here, as tooling knows no content and content is built after it.
it('a generated programme is a content document in which a strict reader finds no fault', () => {
  const document: ContentDocument = generateProgramme({ sessions: 300, tracks: 12, days: 3 });
  assert.deepEqual(checkContent(document), []);
});
