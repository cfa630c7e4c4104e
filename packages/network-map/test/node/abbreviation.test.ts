import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortFor } from '../../dist/view/map/abbreviation.js';

describe('the short name of an organisation', () => {
  it('is the one that abbreviates the name as it is said', () => {
    equal(shortFor('United Cities and Local Governments', ['CGLU', 'UCLG']), 'UCLG');
    equal(shortFor('Cités et Gouvernements Locaux Unis', ['UCLG', 'CGLU']), 'CGLU');
    equal(shortFor('Programme des Nations Unies pour le développement', ['UNDP', 'PNUD']), 'PNUD');
    equal(shortFor('United Nations Development Programme', ['PNUD', 'UNDP']), 'UNDP');
  });

  it('is the shortest where none does', () => {
    equal(shortFor('المدن والحكومات المحلية المتحدة', ['UCLG Network', 'CGLU']), 'CGLU');
    equal(shortFor('A name', []), undefined);
  });
});
