import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';

setWorkerUrl?.('/npm/maplibre-gl/dist/maplibre-gl-worker.mjs');

/** @type {import('./page.js').MapPage['mount']} */
export async function mount(host, text) {
  const data = JSON.parse(text);
  const map = new Map({
    container: host,
    center: [11, 20],
    zoom: 1,
    fadeDuration: 0,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        land: { type: 'geojson', data: feature(world, world.objects.countries) },
        members: { type: 'geojson', data, cluster: true, clusterRadius: 40, clusterMaxZoom: 7 },
      },
      layers: [
        { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#dde' } },
        { id: 'borders', type: 'line', source: 'land', paint: { 'line-color': '#fff' } },
        {
          ...{ id: 'members', type: 'circle', source: 'members' },
          paint: {
            'circle-color': '#36c',
            'circle-radius': ['step', ['coalesce', ['get', 'point_count'], 1], 8, 100, 16, 1000, 24],
          },
        },
      ],
    },
  });
  const idle = () => new Promise((resolve) => map.once('idle', resolve));
  let counted = data.features.length;
  await idle();
  return {
    async zoom() {
      const done = idle();
      map.jumpTo({ zoom: map.getZoom() + 1 });
      await done;
    },
    async filter(theme) {
      const features = theme ? data.features.filter(({ properties }) => properties.theme === theme) : data.features;
      const done = idle();
      map.getSource('members').setData({ type: 'FeatureCollection', features });
      await done;
      counted = features.length;
    },
    count: () => counted,
  };
}
