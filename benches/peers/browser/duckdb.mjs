// duckdb-wasm: import, graph with medians, and variants in SQL. Starting the database comes before and is not counted.
import * as duckdb from '@duckdb/duckdb-wasm';

const DIST = new URL('../node_modules/@duckdb/duckdb-wasm/dist/', import.meta.url).href;
const EDGES = `select Aktivitet, next, count(*)::int as n, count(distinct Sagsnummer)::int, avg(seconds), median(seconds) from (
  select Sagsnummer, Aktivitet, lead(Aktivitet) over w as next, epoch(lead(Tidspunkt) over w) - epoch(Tidspunkt) as seconds
  from log window w as (partition by Sagsnummer order by Tidspunkt, row)) where next is not null group by 1, 2`;
const VARIANTS = `select count(distinct course)::int as n from (
  select string_agg(Aktivitet, '>' order by Tidspunkt, row) as course from log group by Sagsnummer)`;

export async function prepare() {
  const worker = new Worker(DIST + 'duckdb-browser-eh.worker.js');
  const base = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await base.instantiate(DIST + 'duckdb-eh.wasm');
  return { base, connection: await base.connect() };
}

export async function measure(file, { base, connection }) {
  const begin = performance.now();
  await base.registerFileHandle('log.csv', file, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
  await connection.query(`create table log as select row_number() over () as row, *
    from read_csv('log.csv', delim=';', header=true, quote='"')`);
  const edges = (await connection.query(EDGES)).toArray();
  const variants = (await connection.query(VARIANTS)).toArray()[0].n;
  const wall_ms = performance.now() - begin;
  const events = (await connection.query('select count(*)::int as n from log')).toArray()[0].n;
  const version = await base.getVersion();
  await connection.close(); // the database ends with the page
  const occurrences = edges.reduce((sum, edge) => sum + edge.n, 0);
  return { wall_ms, events, occurrences, variants, edges_with_median: edges.length, version };
}
