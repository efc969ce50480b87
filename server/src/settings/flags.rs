//! The settings as flags. All of them are text here: what they take is checked where variables and files are checked, too.

/// Each setting as a flag; what is not given stays what file, environment or default say.
#[derive(clap::Args, Clone, Debug, Default)]
#[command(next_help_heading = "Settings (each also as WEGKETTE_NAME, or in the file)")]
pub struct Flags {
    /// TOML file with settings.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<String>,
    /// Address to listen on [default: 127.0.0.1:8080].
    #[arg(long, global = true, value_name = "ADDRESS")]
    listen: Option<String>,
    /// Address to serve /metrics on [default: none].
    #[arg(long, global = true, value_name = "ADDRESS")]
    metrics: Option<String>,
    /// Database: sqlite://PATH or postgres://USER@HOST/NAME [default: sqlite://data/wegkette.sqlite].
    #[arg(long, global = true, value_name = "URL")]
    database: Option<String>,
    /// Folder of the packs [default: server/catalogue, or the binary's own].
    #[arg(long, global = true, value_name = "FOLDER")]
    packs: Option<String>,
    /// Folder of the languages [default: locales, or the binary's own].
    #[arg(long, global = true, value_name = "FOLDER")]
    locales: Option<String>,
    /// Folder of a finished client [default: built when its sources are newer, or the binary's own].
    #[arg(long, global = true, value_name = "FOLDER")]
    bundle: Option<String>,
    /// Mail address for "wrong or closed?" at the packs' offers, where a pack names no owner.
    #[arg(long, global = true, value_name = "MAIL")]
    keeper: Option<String>,
    /// Who is responsible for the site, named on its privacy page: name and address.
    #[arg(long, global = true, value_name = "TEXT", hide_short_help = true)]
    responsible: Option<String>,
    /// Where somebody complains or asks: mail address, phone number or web address.
    #[arg(long, global = true, value_name = "TEXT", hide_short_help = true)]
    contact: Option<String>,
    /// The body that settles disputes about accessibility: name and address.
    #[arg(long, global = true, value_name = "TEXT", hide_short_help = true)]
    enforcement: Option<String>,
    /// Page that the quick way out leads to [default: a calendar of its own].
    #[arg(long, global = true, value_name = "ADDRESS", hide_short_help = true)]
    exit: Option<String>,
    /// Serve a counter's or a fair's device [default: false].
    #[arg(long, global = true, value_name = "BOOL", hide_short_help = true)]
    kiosk: Option<String>,
    /// Addresses or networks of proxies whose X-Forwarded-For is believed, behind commas [default: none].
    #[arg(long, global = true, value_name = "LIST", hide_short_help = true)]
    trusted_proxies: Option<String>,
    /// How log lines are written, text or json [default: text].
    #[arg(long, global = true, value_name = "FORMAT", hide_short_help = true)]
    log: Option<String>,
    /// Log each request [default: true].
    #[arg(long, global = true, value_name = "BOOL", hide_short_help = true)]
    log_requests: Option<String>,
    /// Bytes a request's body may have [default: 16384].
    #[arg(long, global = true, value_name = "BYTES", hide_short_help = true)]
    body_limit: Option<String>,
    /// Bytes a request's head may have [default: 16384].
    #[arg(long, global = true, value_name = "BYTES", hide_short_help = true)]
    header_limit: Option<String>,
    /// Connections at the same time [default: 16384].
    #[arg(long, global = true, value_name = "NUMBER", hide_short_help = true)]
    connection_limit: Option<String>,
    /// Seconds until a request's head must be there; a connection without requests ends after them [default: 10].
    #[arg(long, global = true, value_name = "SECONDS", hide_short_help = true)]
    head_timeout: Option<String>,
    /// Seconds until an answer must begin [default: 10].
    #[arg(long, global = true, value_name = "SECONDS", hide_short_help = true)]
    answer_timeout: Option<String>,
    /// Seconds after which a reader who takes nothing of an answer is left [default: 30].
    #[arg(long, global = true, value_name = "SECONDS", hide_short_help = true)]
    stall_timeout: Option<String>,
    /// Seconds in which running requests may finish when the server stops [default: 10].
    #[arg(long, global = true, value_name = "SECONDS", hide_short_help = true)]
    stop_timeout: Option<String>,
    /// Requests a second and client, 0 for no limit [default: 50].
    #[arg(long, global = true, value_name = "NUMBER", hide_short_help = true)]
    rate: Option<String>,
    /// Requests of a client at once, before the rate counts [default: 500].
    #[arg(long, global = true, value_name = "NUMBER", hide_short_help = true)]
    burst: Option<String>,
}

impl Flags {
    /// Names and values of those that were given.
    pub(super) fn given(&self) -> Vec<(&'static str, String)> {
        let all = [
            ("config", &self.config),
            ("listen", &self.listen),
            ("metrics", &self.metrics),
            ("database", &self.database),
            ("packs", &self.packs),
            ("locales", &self.locales),
            ("bundle", &self.bundle),
            ("keeper", &self.keeper),
            ("responsible", &self.responsible),
            ("contact", &self.contact),
            ("enforcement", &self.enforcement),
            ("exit", &self.exit),
            ("kiosk", &self.kiosk),
            ("trusted_proxies", &self.trusted_proxies),
            ("log", &self.log),
            ("log_requests", &self.log_requests),
            ("body_limit", &self.body_limit),
            ("header_limit", &self.header_limit),
            ("connection_limit", &self.connection_limit),
            ("head_timeout", &self.head_timeout),
            ("answer_timeout", &self.answer_timeout),
            ("stall_timeout", &self.stall_timeout),
            ("stop_timeout", &self.stop_timeout),
            ("rate", &self.rate),
            ("burst", &self.burst),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value.clone()?))).collect()
    }
}
