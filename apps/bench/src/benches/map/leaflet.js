import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import 'leaflet.markercluster/dist/MarkerCluster.Default.css';
import { feature } from 'topojson-client';
import world from 'world-atlas/countries-110m.json';

/** @type {import('./page.js').MapPage['mount']} */
export async function mount(host, text) {
  const { features } = JSON.parse(text);
  const map = L.map(host, {
    maxZoom: 7,
    preferCanvas: true,
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: false,
  });
  map.setView([20, 11], 2);
  L.geoJSON(feature(world, world.objects.countries), {
    style: { color: '#fff', weight: 1, fillColor: '#dde', fillOpacity: 1 },
  }).addTo(map);
  const cluster = L.markerClusterGroup({ animate: false });
  const markers = features.map(({ geometry: { coordinates }, properties: { name } }) =>
    L.marker([coordinates[1], coordinates[0]], { title: name }),
  );
  let counted = markers.length;
  cluster.addLayers(markers);
  map.addLayer(cluster);
  return {
    zoom: () => map.zoomIn(1),
    filter(theme) {
      const left = markers.filter((_, index) => !theme || features[index].properties.theme === theme);
      cluster.clearLayers();
      cluster.addLayers(left);
      counted = left.length;
    },
    count: () => counted,
  };
}
