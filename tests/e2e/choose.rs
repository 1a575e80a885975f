//! Choices, made as a user makes them: a click on a radio button's label, or an item of a list.

use crate::{
    element::{Element, Role},
    page::Page,
    wait::{until_eq, until_some},
};

impl Page {
    /// Chooses an option in the group or the list of this name.
    #[track_caller]
    pub(crate) fn choose(&self, name: &str, option: &str) {
        let list = || Element::find(self.session(), Role::List, name);
        let group = || Element::find(self.session(), Role::Group, name);
        until_some(&format!("a choice {name:?}"), || list().or_else(group));
        if let Some(list) = list() {
            list.choose_item(option);
            until_eq("the item is chosen", || self.the(Role::List, name).chosen_item(), option);
            return;
        }
        let radio = || group()?.find_within(Role::Radio, option);
        until_some(&format!("option {option:?}"), radio).click();
        until_eq("the option is chosen", || radio().is_some_and(|radio| radio.is_chosen()), &true);
    }
}
