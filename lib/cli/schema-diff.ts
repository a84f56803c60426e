import { readFileSync } from "node:fs";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { inProject, root } from "./root";

/**
 * The schema engine reads PostgreSQL's catalogue, whose columns of the one-letter type "char" the adapter does not know
 * (it throws). They are announced to it as money, which no catalogue contains, and its answer for money is turned into
 * the engine's word for one letter.
 */
function catalogueAdapters(pool: pg.Pool) {
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryArrayResult>;
  const announced = async (...args: unknown[]) => {
    const result = await query(...args);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID === pg.types.builtins.CHAR) field.dataTypeID = pg.types.builtins.MONEY;
    }
    return result;
  };
  const adapters = new PrismaPg(Object.assign(pool, { query: announced }));
  const connect = adapters.connect.bind(adapters);
  const lettered = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    const named: typeof queryRaw = async (sql) => {
      const rows = await queryRaw(sql);
      const { Numeric, Character } = ColumnTypeEnum;
      return { ...rows, columnTypes: rows.columnTypes.map((type) => (type === Numeric ? Character : type)) };
    };
    return Object.assign(adapter, { queryRaw: named });
  };
  return bindMigrationAwareSqlAdapterFactory(Object.assign(adapters, { connect: lettered }));
}

let loading: Promise<typeof glue.SchemaEngine> | undefined;

/** The engine's glue keeps views into the memory of one instance, so a process may load it only once. */
async function load(): Promise<typeof glue.SchemaEngine> {
  const file = inProject("node_modules", "@prisma", "schema-engine-wasm", "schema_engine_bg.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    "./schema_engine_bg.js": { ...glue },
  });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return glue.SchemaEngine;
}

/**
 * The SQL that leads from what a database has to `prisma/schema.prisma`; empty where there is nothing to do. Uses the
 * schema engine as WebAssembly, because Prisma's command wants to download a native one.
 */
export async function diffToSchema(
  databaseUrl: string,
  path = inProject("prisma", "schema.prisma"),
): Promise<string> {
  loading ??= load();
  const SchemaEngine = await loading;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  // A pool's end does not wait for its sockets; the server's farewell, where it stops next, is no failure of ours.
  pool.on("error", () => {});
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, catalogueAdapters(pool));
  try {
    const files = [{ path, content: readFileSync(path, "utf8") }];
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: root },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = (stdout ?? "").trim();
    return /^(?:--[^\n]*\s*)*$/.test(sql) ? "" : `${sql}\n`;
  } finally {
    engine.free();
    await pool.end();
  }
}
