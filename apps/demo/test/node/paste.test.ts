import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDocument } from '../../src/builder/content/document.ts';
import { emptyTable, readPaste } from '../../src/builder/content/paste.ts';
import { problemsOf } from '../../src/builder/content/problems.ts';
import { kinds } from '../../src/builder/state.ts';

test('cells of a spreadsheet become rows of the form, whatever their order and language', () => {
  const tables = [
    'Jour\tDébut\tFin\tTitre\tTitle (en)\tSalle\tIntervenants\n01/06/2026\t9h30\t10h\tOuverture\tOpening\tSalle 1\tA; B',
    'Título fr;Title en;Fecha;Inicio;Fin;Sala;Ponente\nOuverture;Opening;1 de junio de 2026;9:30;10:00;Salle 1;"A; B"',
    'Room,Speaker,Date,From,Until,Title fr,Title en\nSalle 1,"A; B",2026-06-01,9:30,10:00,Ouverture,Opening',
  ];
  for (const table of tables) {
    const pasted = readPaste(table, 'programme', 'fr');
    assert.equal(pasted?.rows.length, 1, table);
    assert.deepEqual(pasted.rows[0], {
      startDate: '2026-06-01',
      startTime: '09:30',
      endTime: '10:00',
      'name.fr': 'Ouverture',
      'name.en': 'Opening',
      place: 'Salle 1',
      speaker: 'A; B',
    });
    assert.deepEqual(pasted?.unknown, []);
  }
});

test('a column that is not known is named, the rest is taken', () => {
  const pasted = readPaste('Nom\tTéléphone\tPays\nRAESS\t123\tMali\n\nASEC\t456\tPhilippines', 'member', 'fr');
  assert.deepEqual(pasted?.unknown, ['Téléphone']);
  assert.deepEqual(pasted?.rows, [
    { name: 'RAESS', country: 'Mali' },
    { name: 'ASEC', country: 'Philippines' },
  ]);
});

test('a table without headings is refused', () => {
  assert.equal(readPaste('01/06/2026\tOuverture', 'programme', 'fr'), undefined);
  assert.equal(readPaste('', 'event', 'fr'), undefined);
});

test('the row of headings that is offered is known, all of it', () => {
  for (const kind of kinds) {
    const pasted = readPaste(`${emptyTable(kind)}\n`, kind, 'fr');
    assert.deepEqual(pasted?.unknown, [], kind);
    assert.equal(pasted?.known.length, emptyTable(kind).split('\t').length, kind);
  }
});

test('a cell that is no date is told where it stands', () => {
  const pasted = readPaste('Date\tTitre\n2026-06-01\tA\nbientôt\tB', 'event', 'fr')!;
  const problems = problemsOf(makeDocument('event', { own: {}, rows: pasted.rows }));
  assert.deepEqual(
    problems.map(({ row, key }) => [row, key]),
    [[1, 'startDate']],
  );
});
