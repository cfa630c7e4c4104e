import {
  at,
  chosenTab,
  count,
  day,
  daySection,
  hoursOf,
  item,
  one,
  programme,
  renderedProgrammes,
  seen,
  session,
  shortDate,
  shownDays,
  shownIds,
  tabs,
  textOf,
  all,
} from './fixtures/programmes.js';
import { uclg } from './fixtures/samples.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

for (const { name, show } of renderedProgrammes)
  describe(`days of a programme ${name}`, () => {
    const days = programme([
      day('first', '2021-06-01', [at('a', '10:00', '11:00'), session('b')], { identifier: '1', name: 'Understanding' }),
      day('second', '2021-06-02', [at('c', '2021-06-02T09:00')], { name: 'Acting' }),
    ]);

    it('Day title or theme', async () => {
      const element = await show(days);
      const head = daySection(element, 'first').querySelector<HTMLElement>('[part~="head"]');
      expect(textOf(head)).to.match(/^Day 1 Tuesday,? 1 June 2021 Understanding$/);
      expect(head!.querySelector('.heading')!.textContent).to.contain('Understanding');
      expect(head!.querySelector('time')!.dateTime).to.equal('2021-06-01');
    });

    it('days that nobody named have their date as title', async () => {
      const element = await show(programme([at('a', '10:00'), at('b', '2021-06-02T10:00')]));
      const headings = all(element, '[part~="head"] .heading').map((node) => textOf(node)!.replace(',', ''));
      expect(headings).to.deep.equal(['Tuesday 1 June 2021', 'Wednesday 2 June 2021']);
    });

    it('Days with no hours at all', async () => {
      const element = await show(uclg);
      expect(shownDays(element)).to.have.lengthOf(6);
      expect(one(element, '.hours')).to.equal(null);
      expect(textOf(daySection(element, 'uclg-2021-day-1'))).to.match(/Monday,? 15 February 2021/);
      expect(seen(element)).to.not.match(/00:00|Time not given|Your time/);
    });

    it('a day that is announced without sessions is shown: the sixth of UCLG', async () => {
      const element = await show(uclg);
      const text = textOf(daySection(element, 'uclg-2021-day-6'));
      expect(text).to.match(/Monday,? 22 February 2021/);
      expect(text).to.contain('This day is announced; its sessions are not published.');
    });

    it('Undated / unscheduled sessions listed', async () => {
      const element = await show(programme([at('a', '10:00'), session('b'), session('c', { startDate: '2021' })]));
      expect(textOf(one(element, 'section:last-child .heading'))).to.equal('Date not given');
      expect(textOf(item(element, 'b'))).to.contain('Name of b');
      expect(textOf(item(element, 'c').closest('section')!.querySelector<HTMLElement>('.heading'))).to.equal('2021');
    });

    it('sessions of a day whose hour nobody gave are told apart from those that have one', async () => {
      const element = await show(days);
      const section = daySection(element, 'first');
      expect(textOf(section.querySelector<HTMLElement>('.slot-head'))).to.equal('Time not given');
      expect(hoursOf(element, 'a')).to.match(/^10:00 ?– ?11:00$/);
      expect(item(element, 'b').querySelector('.hours')).to.equal(null);
      expect(shownIds(element)).to.deep.equal(['a', 'b', 'c']);
    });

    it('where no session has a date, none is asked for', async () => {
      const element = await show(programme([session('a'), session('b')]));
      expect(seen(element)).to.not.contain('not given');
      expect(one(element, '[part~="head"]')).to.equal(null);
    });

    it('a session outside its day says its own date', async () => {
      const element = await show(
        programme([
          day('first', '2021-06-01', [
            at('astray', '2021-06-03T10:00', '2021-06-03T11:00'),
            session('dated', { startDate: '2021-06-04' }),
            session('long', { startDate: '2021-06-01', endDate: '2021-06-03' }),
          ]),
        ]),
      );
      expect(hoursOf(element, 'astray')).to.match(/^Thu,? 3 Jun, 10:00 ?– ?11:00$/);
      expect(hoursOf(element, 'dated')).to.match(/^Friday,? 4 June 2021$/);
      expect(hoursOf(element, 'long')).to.match(/^1 ?– ?3 June 2021$/);
    });

    it('a date and an hour have the comma of the language between them', async () => {
      const element = await show(programme([at('long', '10:00', '2021-06-03T12:00')]), { lang: 'ar' });
      expect(hoursOf(element, 'long')).to.match(/يونيو، 10:00 ?– ?.*يونيو، 12:00$/);
    });

    it('a night has its hours, what goes on for days has its days', async () => {
      const element = await show(
        programme([at('night', '22:00', '2021-06-02T02:00'), at('long', '10:00', '2021-06-03T12:00')]),
      );
      expect(hoursOf(element, 'night')).to.match(/^22:00 ?– ?0?2:00$/);
      expect(hoursOf(element, 'long')).to.match(/^Tue,? 1 Jun, 10:00 ?– ?Thu,? 3 Jun, 12:00$/);
    });

    it('Multi-day, day tabs', async () => {
      const element = await show(days);
      expect(tabs(element).map((tab) => shortDate(tab.textContent))).to.deep.equal([
        'All days',
        'Tue 1 Jun',
        'Wed 2 Jun',
      ]);
      expect(chosenTab(element)).to.equal('All days');
      tabs(element)[2]!.click();
      await element.updateComplete;
      expect(chosenTab(element)).to.equal('Wed 2 Jun');
      expect(shownDays(element)).to.deep.equal(['second']);
      expect(shownIds(element)).to.deep.equal(['c']);
      expect(count(element)).to.equal('1 item');
      tabs(element)[0]!.click();
      await element.updateComplete;
      expect(shownDays(element)).to.deep.equal(['first', 'second']);
    });

    it('Filter by day: an announced day can be chosen too', async () => {
      const element = await show(uclg);
      tabs(element)[6]!.click();
      await element.updateComplete;
      expect(shownDays(element)).to.deep.equal(['uclg-2021-day-6']);
      expect(seen(element)).to.contain('This day is announced');
    });

    it('Filter by day: more days than fit beside each other are a choice', async () => {
      const many = Array.from({ length: 12 }, (_, index) => at(`s${index}`, `2021-06-${10 + index}T10:00`));
      const element = await show(programme(many));
      expect(tabs(element)).to.have.lengthOf(0);
      expect(one(element, '[role="tabpanel"]')).to.equal(null);
      const select = one<HTMLSelectElement>(element, 'select')!;
      expect([...select.options].map(({ text }) => shortDate(text)))
        .to.include('Thu 10 Jun (1)')
        .and.to.have.lengthOf(13);
    });

    it('one day has no tabs', async () => {
      const element = await show(programme([at('a', '10:00')]));
      expect([tabs(element).length, one(element, '[role="tabpanel"]')]).to.deep.equal([0, null]);
    });
  });
