//! Curve points that must be rejected: anybody can sign for a key of small order, and a point encoded in a second way
//! is still the same point. minisign refuses them; the crate used for verification accepts some.

// A 256-bit number as its high and low halves, so that numbers compare correctly.
type Number = (u128, u128);

const SIGN_OFF: u128 = u128::MAX >> 1;

// 2^255 − 19: every coordinate is below it.
const PRIME: Number = (SIGN_OFF, u128::MAX - 18);

// The y coordinates of all eight points of small order; their x coordinates differ only in sign.
const SMALL: [Number; 5] = [
    (0, 0),
    (0, 1),
    (SIGN_OFF, u128::MAX - 19),
    (0x05fc_536d_8802_38b1_3933_c6d3_05ac_dfd5, 0xf098_eff2_89f4_c345_b027_b2c2_8f95_e826),
    (0x7a03_ac92_77fd_c74e_c6cc_392c_fa53_202a, 0x0f67_100d_760b_3cba_4fd8_4d3d_706a_17c7),
];

/// Whether a point is acceptable. Its 32 bytes hold the y coordinate, with the sign of x in the top bit.
pub fn counts(point: &[u8]) -> bool {
    let Ok(point) = <[u8; 32]>::try_from(point) else { return false };
    let half = |at: usize| u128::from_le_bytes(std::array::from_fn(|index| point[at + index]));
    let second = (half(16) & SIGN_OFF, half(0));
    second < PRIME && !SMALL.contains(&second)
}
