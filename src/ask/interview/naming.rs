//! The folder is named after municipality and edition: it may exist already, and a typing error may be in its name.

use cert_core::say;

use crate::ask::interview::menu::option;
use crate::ask::interview::session::Session;
use crate::ask::{Reply, Stop};

impl Session<'_> {
    // Returns none if there is no such application, otherwise whether to resume it.
    pub(super) fn offer_existing(&mut self) -> Result<Option<bool>, Stop> {
        let Some(existing) = self.store.existing(&self.answers)? else { return Ok(None) };
        let name = format!("{}, {}", existing.answers.municipality.name, existing.answers.edition.name);
        let text = say!(self.words, "existing-found", folder = existing.folder.as_str(), name = name);
        self.show(&text)?;
        let options =
            [(true, say!(self.words, "existing-go-on").into()), (false, say!(self.words, "existing-other").into())];
        let go_on = self.choose(say!(self.words, "ask-existing"), &options, None)? == Reply::Given(true);
        if go_on {
            self.answers = self.store.go_on_with(existing);
        }
        Ok(Some(go_on))
    }

    // A typing error in the names is in the name of the folder too.
    pub(super) fn offer_rename(&mut self) -> Result<(), Stop> {
        let Some(name) = self.store.better_name(&self.answers) else { return Ok(()) };
        let options = [
            (true, option(say!(self.words, "rename-yes"), &say!(self.words, "key-yes"))),
            (false, option(say!(self.words, "rename-no"), &say!(self.words, "key-no"))),
        ];
        if self.choose(say!(self.words, "ask-rename", name = name), &options, Some(1))? == Reply::Given(true) {
            let said = self.store.rename(&self.answers)?;
            self.show(&said)?;
        }
        Ok(())
    }
}
