// pm4js in a worker: text, import, directly-follows graph, performance graph (its default, the mean) and variants.
importScripts('../node_modules/pm4js/dist/pm4js_latest.js');

self.onmessage = async (event) => {
  const begin = performance.now();
  const text = await event.data.text();
  const log = CsvImporter.apply(text, ';', '"', 'Sagsnummer', 'Aktivitet', 'Tidspunkt');
  const graph = FrequencyDfgDiscovery.apply(log);
  const performanceGraph = PerformanceDfgDiscovery.apply(log);
  const variants = GeneralLogStatistics.getVariants(log);
  const wall_ms = performance.now() - begin;
  const events = log.traces.reduce((sum, trace) => sum + trace.events.length, 0);
  const occurrences = Object.values(graph.pathsFrequency).reduce((sum, count) => sum + count, 0);
  self.postMessage({
    wall_ms, events, occurrences, variants: Object.keys(variants).length,
    edges_with_median: Object.keys(performanceGraph.pathsPerformance).length, version: '0.0.28',
  });
};
