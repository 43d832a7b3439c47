// PostGraphile over the benchmark's tables: node server.mjs <PostgreSQL URL> <port>
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makeJSONPgSmartTagsPlugin } from "postgraphile/utils";

const [connectionString, port] = process.argv.slice(2);

// what resolve fills has no foreign keys in the schema
const relations = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: {
      statement: { tags: { foreignKey: "(speaker_id) references agent (id)" } },
      article_event: { tags: { foreignKey: "(event_id) references event (id)" } },
    },
    // the order of a statement's events, as the API has it
    attribute: { "statement_event.confidence": { tags: { behavior: ["orderBy"] } } },
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [relations],
  pgServices: [makePgService({ connectionString, schemas: ["public"], poolSize: 10, poolConfig: { max: 10 } })],
  grafserv: { graphiql: false, watch: false, websockets: false },
});
const service = instance.createServ(grafserv);
const server = createServer();
service.addTo(server);
server.listen(Number(port), "127.0.0.1", () => console.log("ready"));
