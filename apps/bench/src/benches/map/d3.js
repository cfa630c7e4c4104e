import { geoEqualEarth, geoPath } from 'd3-geo';
import Supercluster from 'supercluster';
import { feature, mesh } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';
import { followMouse } from './follow-mouse.js';

/** @type {import('./page.js').MapPage['mount']} */
export async function mount(host, text) {
  const { features } = JSON.parse(text);
  const [width, height] = [host.clientWidth, host.clientHeight];
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  host.append(canvas);
  const context = canvas.getContext('2d');
  const land = feature(world, world.objects.countries);
  const borders = mesh(world, world.objects.countries, (one, other) => one !== other);
  const projection = geoEqualEarth().fitSize([width, height], land);
  const whole = projection.scale();
  const path = geoPath(projection, context);
  const indexOf = (points) => new Supercluster({ radius: 40, maxZoom: 7 }).load(points);
  let index = indexOf(features);
  let counted = features.length;

  const draw = () => {
    context.clearRect(0, 0, width, height);
    context.fillStyle = '#dde';
    context.beginPath();
    path(land);
    context.fill();
    context.strokeStyle = '#fff';
    context.beginPath();
    path(borders);
    context.stroke();
    const [west, south, east, north] = [-180, -85, 180, 85];
    const zoom = Math.round(Math.log2(projection.scale() / whole)) + 1;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = '12px sans-serif';
    for (const { geometry, properties } of index.getClusters([west, south, east, north], zoom)) {
      const [x, y] = projection(geometry.coordinates);
      const count = properties.point_count ?? 1;
      const radius = Math.min(26, 6 + Math.sqrt(count));
      if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fillStyle = '#36c';
      context.fill();
      if (count === 1) continue;
      context.fillStyle = '#fff';
      context.fillText(properties.point_count_abbreviated, x, y);
    }
  };
  draw();
  followMouse(canvas, (dx, dy) => {
    const [x, y] = projection.translate();
    projection.translate([x + dx, y + dy]);
    draw();
  });
  return {
    zoom() {
      const [x, y] = projection.translate();
      projection.scale(projection.scale() * 2).translate([2 * x - width / 2, 2 * y - height / 2]);
      draw();
    },
    filter(theme) {
      const points = theme ? features.filter(({ properties }) => properties.theme === theme) : features;
      index = indexOf(points);
      counted = points.length;
      draw();
    },
    count: () => counted,
  };
}
