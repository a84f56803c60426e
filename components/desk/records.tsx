import { Table, type TableColumn } from "@/components/base/table";

type RecordsProps<Row> = {
  caption: string;
  /** The first column names the record; the others describe it. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
};

/** Records of a desk: a table where there is room, cards on a phone. Only one of the two is ever rendered to a reader. */
export function Records<Row>({ caption, columns, rows, rowKey }: RecordsProps<Row>) {
  const [title, ...rest] = columns;
  return (
    <>
      <div className="hidden lg:block print:block">
        <Table caption={caption} hideCaption columns={columns} rows={rows} rowKey={rowKey} />
      </div>
      <ul aria-label={caption} className="grid gap-3 lg:hidden print:hidden">
        {rows.map((row) => (
          <li key={rowKey(row)} className="rounded-card border border-line bg-surface-raised p-4">
            <div className="font-medium">{title?.cell(row)}</div>
            <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
              {rest.map((column) => (
                <div key={column.key} className="contents">
                  <dt className="text-ink-faint">{column.header}</dt>
                  <dd className="min-w-0 tabular-nums">{column.cell(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
