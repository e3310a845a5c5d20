/**
 * Most places
 *
 * How many challenges can be placed at most, if each topic and each type holds only so many: the greatest flow from rows
 * through edges to columns, each with a capacity. Found by augmenting paths (Ford and Fulkerson, 1956).
 *
 * @param rows capacity of each row; @param columns capacity of each column
 * @param edges capacity between row and column, at `row * columns.length + column`
 */
export function mostPlaces(rows: readonly number[], columns: readonly number[], edges: readonly number[]): number {
  const width = columns.length;
  const rowLeft = [...rows];
  const columnLeft = [...columns];
  const edgeLeft = [...edges];
  const flow = edges.map(() => 0);
  let total = 0;

  /** Finds one more unit for a row: straight to a column with room, else by moving another row's unit. */
  const reach = (row: number, seen: Set<number>): boolean => {
    for (let column = 0; column < width; column++) {
      const edge = row * width + column;
      if (edgeLeft[edge]! <= 0 || seen.has(column)) continue;
      seen.add(column);
      if (columnLeft[column]! > 0) {
        columnLeft[column]!--;
      } else {
        const mover = rows.findIndex((_, other) => {
          const used = other * width + column;
          if (other === row || flow[used]! <= 0) return false;
          edgeLeft[used]!++;
          flow[used]!--;
          if (reach(other, seen)) return true;
          edgeLeft[used]!--;
          flow[used]!++;
          return false;
        });
        if (mover < 0) continue;
      }
      edgeLeft[edge]!--;
      flow[edge]!++;
      return true;
    }
    return false;
  };

  for (let row = 0; row < rows.length; row++) {
    while (rowLeft[row]! > 0 && reach(row, new Set())) {
      rowLeft[row]!--;
      total++;
    }
  }
  return total;
}
