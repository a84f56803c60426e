import type { ReactNode } from "react";

export type TableColumn<Row> = {
  key: string;
  header: string;
  /** Tabular figures, set to the right. */
  numeric?: boolean;
  cell(row: Row): ReactNode;
};

type TableProps<Row> = {
  caption: string;
  /** The caption is read but not shown (a heading above says the same). */
  hideCaption?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
};

/** A desk's table. The first column heads its row; on a phone it scrolls sideways, by keyboard too. */
export function Table<Row>({ caption, hideCaption, columns, rows, rowKey }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <div tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-left tabular-nums">
        <caption className={hideCaption ? "sr-only" : "mb-2 text-left text-ink-soft text-sm"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-line-strong border-b">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`whitespace-nowrap px-3 py-2 font-medium text-ink-soft text-sm ${column.numeric ? "text-right" : ""}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-line border-b align-top">
              {columns.map((column, index) => {
                const style = `px-3 py-3 ${column.numeric ? "text-right" : ""}`;
                return index === 0 ? (
                  <th key={column.key} scope="row" className={`${style} font-medium`}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={style}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
