//! `Table`: what the cells of a row, and the heads of its columns, call the values in them.

use super::name::Name;

/// The rows of a table so far, with borders or tabs between their cells. Every line may be one: whether it is, is not known
/// before its first border.
#[derive(Default)]
pub(super) struct Table {
    /// The words of the cell so far, joined.
    cell: String,
    /// Where in its row the cell is.
    column: usize,
    /// The names in the cells of the row, if they are names.
    row: Vec<Option<Name>>,
    /// What the columns are called.
    columns: Vec<Option<Name>>,
}

impl Table {
    /// The words of the cell so far, joined; of a line without borders, its words.
    pub(super) fn cell(&self) -> &str {
        &self.cell
    }

    pub(super) fn word(&mut self, word: &str) {
        const LONGEST_CELL: usize = 40;
        if self.cell.len() + word.len() <= LONGEST_CELL {
            self.cell += word;
        }
    }

    /// At the border after a cell: what the next one holds, by the name in this one or by the head of its column.
    pub(super) fn cell_ended(&mut self) -> Option<Name> {
        let name = Name::of_label(&self.cell);
        // The border before the first cell ends no cell.
        let is_first = self.column == 0 && self.cell.is_empty();
        if !is_first {
            self.put(name);
            self.column += 1;
        }
        self.cell.clear();
        name.or_else(|| self.columns.get(self.column).copied().flatten())
    }

    /// At the end of a line: whether it had borders, and what it calls the next line, if it is a label as the portal has
    /// it: a value's name, with a capital.
    pub(super) fn line_ended(&mut self) -> (bool, Option<Name>) {
        let is_row = self.column > 0;
        let is_label = !is_row && self.cell.starts_with(|c: char| c.is_ascii_uppercase());
        let name = if is_label || is_row { Name::of_label(&self.cell) } else { None };
        if is_row && !self.cell.is_empty() {
            self.put(name); // The last cell may have no border after it.
        }
        if self.row.iter().flatten().count() > 1 {
            self.columns = std::mem::take(&mut self.row);
        }
        self.row.clear();
        self.cell.clear();
        self.column = 0;
        let is_of_next_line = |name: &Name| name.is_of_a_field() || *name == Name::Endpoint;
        let head = self.columns.first().copied().flatten().filter(|head| is_row && *head == Name::Endpoint);
        (is_row, name.filter(|name| is_label && is_of_next_line(name)).or(head))
    }

    fn put(&mut self, name: Option<Name>) {
        const MOST_COLUMNS: usize = 32;
        if self.row.len() < MOST_COLUMNS {
            self.row.push(name);
        }
    }
}
