//! `Table`: what the cells of a row, and the heads of its columns, call the values in them.

use super::name::Name;

/// So many columns are read.
const MOST_COLUMNS: usize = 32;

/// The rows of a table so far, with borders or tabs between their cells. Every line may be one: whether it is, is not known
/// before its first border.
#[derive(Default)]
pub(super) struct Table {
    /// The words of the cell so far, with spaces between them.
    cell: String,
    /// Whether the cell has a word, however long.
    has_word: bool,
    /// Whether the line before was a row.
    follows_row: bool,
    /// Where in its row the cell is.
    column: usize,
    /// The names in the cells of the row, if they are names.
    row: Vec<Option<Name>>,
    /// What the columns are called.
    columns: Vec<Option<Name>>,
}

/// The kind of a line in a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// It has no borders.
    None,
    /// It names the columns.
    Heads,
    /// It has their values.
    Values,
}

impl Table {
    /// The words of the cell so far; of a line without borders, its words.
    pub(super) fn cell(&self) -> &str {
        &self.cell
    }

    pub(super) fn word(&mut self, word: &str) {
        const LONGEST_CELL: usize = 48;
        self.has_word = true;
        if self.cell.len() + word.len() < LONGEST_CELL {
            if !self.cell.is_empty() {
                self.cell.push(' ');
            }
            self.cell += word;
        }
    }

    /// At the border after a cell: what the next one holds, by the name in this one or by the head of its column.
    pub(super) fn cell_ended(&mut self) -> Option<Name> {
        // A line with more cells is no row of a table.
        let name = if self.column < MOST_COLUMNS { Name::of_label(&self.cell) } else { None };
        // The border before the first cell ends no cell.
        let is_first = self.column == 0 && !self.has_word;
        if !is_first {
            self.put(name);
            self.column += 1;
        }
        self.cell.clear();
        self.has_word = false;
        name.or_else(|| self.columns.get(self.column).copied().flatten())
    }

    /// At the end of a line: what it was, and what it calls the next line, if it is a label as the portal has it: a value's
    /// name, with a capital.
    pub(super) fn line_ended(&mut self) -> (Row, Option<Name>) {
        let is_row = self.column > 0;
        let is_label = !is_row && self.cell.bytes().next().is_some_and(|first| first.is_ascii_uppercase());
        let name = if is_label || is_row { Name::of_label(&self.cell) } else { None };
        if is_row && !self.cell.is_empty() {
            self.put(name); // The last cell may have no border after it.
        }
        // A row within a table may have a value that is a name.
        let is_of_heads = !self.follows_row && self.row.iter().flatten().count() > 1;
        if is_of_heads {
            std::mem::swap(&mut self.columns, &mut self.row);
        }
        let has_cells = !self.row.is_empty() || self.has_word;
        self.follows_row = is_row && (has_cells || self.follows_row);
        self.row.clear();
        self.cell.clear();
        (self.has_word, self.column) = (false, 0);
        let is_of_next_line = |name: &Name| name.is_of_a_field() || *name == Name::Endpoint;
        let head = self.columns.first().copied().flatten().filter(|head| is_row && *head == Name::Endpoint);
        let row = match is_row {
            true if is_of_heads => Row::Heads,
            true => Row::Values,
            false => Row::None,
        };
        (row, name.filter(|name| is_label && is_of_next_line(name)).or(head))
    }

    /// The name of the first column.
    pub(super) fn first_head(&self) -> Option<Name> {
        self.columns.first().copied().flatten()
    }

    /// Whether its columns are those of a list of databases.
    pub(super) fn is_of_databases(&self) -> bool {
        let has = |name: Name| self.columns.contains(&Some(name));
        has(Name::DatabaseId) && (has(Name::Region) || has(Name::SomeRegion))
    }

    fn put(&mut self, name: Option<Name>) {
        if self.row.len() < MOST_COLUMNS {
            self.row.push(name);
        }
    }
}
