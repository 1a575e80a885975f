//! The chart of the ratios to the handwritten page: a panel for each measure, with two bars for each of the conditions.

use crate::{
    conditions::CONDITIONS,
    report::{KEY, PAINT, Report, USABLE},
};
use std::fmt::Write;

/// The colours of a chart.
pub(crate) struct Theme {
    /// As it is in the name of the file.
    pub(crate) name: &'static str,
    ground: &'static str,
    text: &'static str,
    faint: &'static str,
    /// Of the bars of the built page and of the baseline.
    bars: [&'static str; 2],
}

pub(crate) const LIGHT: Theme =
    Theme { name: "light", ground: "#ffffff", text: "#1f2430", faint: "#d4d8e0", bars: ["#4338ca", "#a5abb8"] };
pub(crate) const DARK: Theme =
    Theme { name: "dark", ground: "#0f1115", text: "#e6e8ee", faint: "#343a46", bars: ["#8b87f0", "#616877"] };

/// The measures, each with its own panel, and the pages, by their places in the report.
const PANELS: [&str; 3] = [PAINT, USABLE, KEY];
const PAGES: [usize; 2] = [0, 2];

const WIDTH: f64 = 720.0;
const LEFT: f64 = 170.0;
const RIGHT: f64 = 40.0;
const BAR: f64 = 12.0;
const GROUP: f64 = 2.0 * BAR + 12.0;
const PANEL: f64 = 4.0 * GROUP + 46.0;
const TOP: f64 = 34.0;

/// The chart as SVG.
pub(crate) fn of<const N: usize>(report: &Report<N>, theme: &Theme) -> String {
    let ratios = |measure: &str, page| {
        CONDITIONS.each_ref().map(|conditions| {
            let row = report.rows.iter().find(|row| row.conditions == conditions.name && row.measure == measure);
            row.and_then(|row| row.ratio(page)).unwrap_or_default()
        })
    };
    let greatest = PANELS.iter().flat_map(|measure| PAGES.map(|page| ratios(measure, page))).flatten();
    let scale = (WIDTH - LEFT - RIGHT) / greatest.fold(1.0, f64::max);
    let height = TOP + 3.0 * PANEL;

    let mut svg = String::new();
    let Theme { ground, text, faint, bars, .. } = theme;
    let mut line = |words: &str| writeln!(svg, "{words}").expect("memory takes everything");
    line(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"{text}\" role=\"img\">"
    ));
    line("<title>How many times as long as the handwritten page</title>");
    line(&format!("<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"{ground}\"/>"));
    for (index, (colour, name)) in bars.iter().zip(["now", "baseline, f0961a0"]).enumerate() {
        let x = if index == 0 { LEFT } else { LEFT + 70.0 };
        line(&format!("<rect x=\"{x}\" y=\"12\" width=\"12\" height=\"12\" fill=\"{colour}\"/>"));
        line(&format!("<text x=\"{}\" y=\"22\">{name}</text>", x + 18.0));
    }
    let (one, x) = (LEFT + scale, LEFT + 230.0);
    line(&format!("<text x=\"{x}\" y=\"22\">dashed: the handwritten page, 1</text>"));
    for (panel, measure) in PANELS.iter().enumerate() {
        let top = TOP + PANEL * index_as_f64(panel);
        line(&format!("<text x=\"16\" y=\"{}\" font-weight=\"600\">{measure}</text>", top + 20.0));
        for (page, colour) in PAGES.iter().zip(bars) {
            for (place, ratio) in ratios(measure, *page).into_iter().enumerate() {
                let offset = if *page == PAGES[0] { 0.0 } else { BAR + 2.0 };
                let y = top + 30.0 + GROUP * index_as_f64(place) + offset;
                let width = ratio * scale;
                line(&format!(
                    "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{width:.1}\" height=\"{BAR}\" fill=\"{colour}\"/>"
                ));
                let (x, y) = (LEFT + width + 6.0, y + 10.5);
                line(&format!("<text x=\"{x:.1}\" y=\"{y}\" font-size=\"11\">{ratio:.2}</text>"));
            }
        }
        for (place, conditions) in CONDITIONS.iter().enumerate() {
            let (x, y) = (LEFT - 10.0, top + 48.0 + GROUP * index_as_f64(place));
            line(&format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"end\">{}</text>", conditions.name));
        }
        let (from, to) = (top + 26.0, top + PANEL - 8.0);
        line(&format!("<path d=\"M{one:.1} {from}V{to}\" stroke=\"{faint}\" stroke-dasharray=\"3 3\"/>"));
    }
    line("</svg>");
    svg
}

fn index_as_f64(index: usize) -> f64 {
    f64::from(u8::try_from(index).expect("there are few"))
}
