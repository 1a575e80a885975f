//! A sequence of choices that is the same in every run.

/// The generator `SplitMix64`: neighbouring numbers have unrelated choices, which a linear one does not give.
pub(crate) struct Draw(u64);

impl Draw {
    /// The choices of this number.
    pub(crate) fn new(number: usize) -> Self {
        let number = u64::try_from(number).expect("it is no larger");
        Self(Self::mixed(number + 1))
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        usize::try_from(Self::mixed(self.0) >> 33).expect("31 bits") % end
    }

    /// One of these.
    pub(crate) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn mixed(state: u64) -> u64 {
        let state = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let state = (state ^ (state >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        state ^ (state >> 31)
    }
}
