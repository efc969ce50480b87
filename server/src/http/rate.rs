//! How much of everything a single client gets. Generous: a whole shelter may stand behind one address.

use std::{num::NonZeroU32, time::Duration};

use governor::{
    Quota, RateLimiter,
    clock::{Clock, DefaultClock},
    state::keyed::HashMapStateStore,
};

use super::{Limits, client::Client};

/// How often those who have been quiet are forgotten.
pub(super) const FORGET: Duration = Duration::from_secs(30);

/// Counts requests by client.
pub(super) struct Rate {
    limiter: Option<RateLimiter<Client, HashMapStateStore<Client>, DefaultClock>>,
    clock: DefaultClock,
}

impl Rate {
    pub(super) fn new(limits: &Limits) -> Self {
        let quota = NonZeroU32::new(limits.rate).map(|rate| {
            Quota::per_second(rate).allow_burst(NonZeroU32::new(limits.burst).unwrap_or(rate))
        });
        Self { limiter: quota.map(RateLimiter::hashmap), clock: DefaultClock::default() }
    }

    /// Does nobody count?
    pub(super) fn is_off(&self) -> bool {
        self.limiter.is_none()
    }

    /// Counts a request; an error is the whole seconds after which to try again.
    pub(super) fn count(&self, client: Client) -> Result<(), u64> {
        let Some(limiter) = &self.limiter else { return Ok(()) };
        limiter.check_key(&client).map_err(|refused| {
            let wait = refused.wait_time_from(self.clock.now());
            wait.as_secs() + 1
        })
    }

    /// Forgets those who have been quiet: nobody's address stays.
    pub(super) fn forget(&self) {
        if let Some(limiter) = &self.limiter {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}
