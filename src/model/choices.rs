//! `Choices`: what the user has chosen beside the fields.

use astra_programs::{
    Client, Credentials, EnvReader, File, Form, Module, PackageManager, Platform, SampleApp, Snippet, Tools,
};
use astra_uri::{Deployment, Driver};

/// The driver, the program with where it takes its values from, and the sample app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The driver.
    pub driver: Driver,
    /// The tab of the code.
    pub client: Client,
    /// The kind of module of a program for Mongoose.
    pub module: Module,
    /// How much of a program for Mongoose is given.
    pub form: Form,
    /// Where a program takes its values from.
    pub credentials: Credentials,
    /// The programs that install packages.
    pub managers: Managers,
    /// What runs a program.
    pub platform: Platform,
    /// The reader of the file of variables.
    pub reader: EnvReader,
    /// The sample app.
    pub sample: SampleApp,
}

/// One of these choices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A tab of the code.
    Client(Client),
    /// A kind of module.
    Module(Module),
    /// How much of a program is given.
    Form(Form),
    /// Where the code takes the credentials from.
    Credentials(Credentials),
    /// A program that installs packages.
    Manager(PackageManager),
    /// What runs a program; the file of variables is for what reads it there.
    Platform(Platform),
    /// A reader of the file of variables.
    Reader(EnvReader),
    /// A sample app.
    Sample(SampleApp),
}

impl Choice {
    /// Whether it chooses the program, or a part of it.
    pub(super) fn is_of_program(self) -> bool {
        matches!(self, Self::Client(_) | Self::Module(_) | Self::Form(_) | Self::Credentials(_))
    }

    /// The choices that a page around this one asks for: a `file`, and where its `credentials` come from.
    pub(super) fn from_keys(name: &str, value: &str) -> Vec<Self> {
        let of_mongoose = |module| vec![Self::Client(Client::Mongoose), Self::Module(module)];
        match (name, value) {
            ("file", "es-module") => of_mongoose(Module::EsModule),
            ("file", "commonjs") => of_mongoose(Module::CommonJs),
            ("file", "typescript") => of_mongoose(Module::TypeScript),
            ("file", "worker") => of_mongoose(Module::Worker),
            ("file", "curl") => vec![Self::Client(Client::Curl)],
            ("file", "astra-db-ts") => vec![Self::Client(Client::AstraDbTs)],
            ("file", "astrapy") => vec![Self::Client(Client::Astrapy)],
            ("file", "mcp-servers") => vec![Self::Client(Client::Others)],
            ("credentials", "environment") => vec![Self::Credentials(Credentials::Environment)],
            ("credentials", "variables") => vec![Self::Credentials(Credentials::AstraVariables)],
            ("credentials", "code") => vec![Self::Credentials(Credentials::Inline)],
            _ => Vec::new(),
        }
    }
}

/// The chosen program that installs packages, for each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Managers {
    node: PackageManager,
    python: PackageManager,
}

impl Choices {
    /// Takes a choice.
    pub(super) fn choose(&mut self, choice: Choice) {
        match choice {
            Choice::Client(client) => self.client = client,
            Choice::Module(module) => self.module = module,
            Choice::Form(form) => self.form = form,
            Choice::Credentials(credentials) => self.credentials = credentials,
            Choice::Manager(manager) => self.managers.choose(manager),
            Choice::Platform(platform) => (self.platform, self.reader) = (platform, platform.reader()),
            Choice::Reader(reader) => self.reader = reader,
            Choice::Sample(sample) => self.sample = sample,
        }
    }

    /// The choices that there are for a deployment: the first client in place of one that has nothing for it.
    pub(super) fn at(self, deployment: Deployment) -> Self {
        let is_there = Client::of(deployment).contains(&self.client);
        Self { client: if is_there { self.client } else { Client::default() }, ..self }
    }

    /// The chosen kind of module: the first in place of one that the driver has no program for.
    #[must_use]
    pub fn module(self) -> Module {
        if Module::of(self.driver).contains(&self.module) { self.module } else { Module::default() }
    }

    /// The chosen program.
    #[must_use]
    pub fn file(self) -> File {
        File::of(self.client, self.module())
    }

    /// The chosen program, for the chosen driver.
    #[must_use]
    pub fn snippet(self, deployment: Deployment) -> Snippet {
        Snippet::new(deployment, self.driver, self.at(deployment).file(), self.credentials, self.form)
    }

    /// The tools that install the packages of the chosen program, and run it.
    #[must_use]
    pub fn tools(self) -> Tools {
        let Managers { node, python } = self.managers;
        let manager = if self.client == Client::Astrapy { python } else { node };
        Tools { manager, platform: self.platform }
    }
}

impl Managers {
    /// Chooses one for its language.
    fn choose(&mut self, manager: PackageManager) {
        let of_language = if PackageManager::OF_PYTHON.contains(&manager) { &mut self.python } else { &mut self.node };
        *of_language = manager;
    }
}

impl Default for Managers {
    fn default() -> Self {
        Self { node: PackageManager::OF_NODE[0], python: PackageManager::OF_PYTHON[0] }
    }
}
