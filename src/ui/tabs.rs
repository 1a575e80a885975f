//! The tabs above the code, as the ARIA Authoring Practices have them: one is in the tab order, the arrow keys, Home and
//! End choose among them.

use crate::{browser, domain::Language, form::Msg};
use yew::prelude::*;

/// The `id` of the tab of a language.
pub(super) fn tab_id(language: Language) -> &'static str {
    match language {
        Language::CommonJs => "tab-cjs",
        Language::EsModule => "tab-mjs",
        Language::TypeScript => "tab-mts",
        Language::DotEnv => "tab-env",
    }
}

/// The list of tabs; `panel` is the `id` of what they control.
pub(super) fn tabs(chosen: Language, panel: &'static str, on: &Callback<Msg>) -> Html {
    let onkeydown = {
        let on = on.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(language) = reached_by(&event.key(), chosen) {
                event.prevent_default();
                on.emit(Msg::LanguageChosen(language));
                browser::focus(tab_id(language));
            }
        })
    };
    let tab = |language: Language| {
        let is_chosen = language == chosen;
        html! {
            <button
                type="button"
                role="tab"
                id={tab_id(language)}
                aria-selected={is_chosen.to_string()}
                aria-controls={panel}
                tabindex={if is_chosen { "0" } else { "-1" }}
                onclick={on.reform(move |_: MouseEvent| Msg::LanguageChosen(language))}
            >
                { language.to_string() }
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label="File" {onkeydown}>
            { for Language::ALL.into_iter().map(tab) }
        </div>
    }
}

fn reached_by(key: &str, from: Language) -> Option<Language> {
    let all = Language::ALL;
    let index = all.iter().position(|&language| language == from)?;
    match key {
        "ArrowRight" => Some(all[(index + 1) % all.len()]),
        "ArrowLeft" => Some(all[(index + all.len() - 1) % all.len()]),
        "Home" => all.first().copied(),
        "End" => all.last().copied(),
        _ => None,
    }
}
