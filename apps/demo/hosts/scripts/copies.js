// As a page of a whole year.
{
  const one = document.querySelector('[data-widget="event-card"] .place').firstElementChild;
  const copies = document.createElement('div');
  copies.className = 'copies';
  for (let count = 0; count < 500; count++) copies.append(one.cloneNode(true));
  document.body.append(copies);
}
