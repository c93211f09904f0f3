//! Points of the curve that count for nothing: by a key of small order anybody can sign anything, and a point that is
//! written in a second way is no other one. minisign refuses them; the crate that verifies takes some of them.

// A number below 2 to the power of 256, its higher half first, so that numbers compare as they should.
type Number = (u128, u128);

const SIGN_OFF: u128 = u128::MAX >> 1;

// 2 to the power of 255, less 19: every coordinate is below it.
const PRIME: Number = (SIGN_OFF, u128::MAX - 18);

// The second coordinates of all eight points of small order; the first ones differ in their sign only.
const SMALL: [Number; 5] = [
    (0, 0),
    (0, 1),
    (SIGN_OFF, u128::MAX - 19),
    (0x05fc_536d_8802_38b1_3933_c6d3_05ac_dfd5, 0xf098_eff2_89f4_c345_b027_b2c2_8f95_e826),
    (0x7a03_ac92_77fd_c74e_c6cc_392c_fa53_202a, 0x0f67_100d_760b_3cba_4fd8_4d3d_706a_17c7),
];

/// Whether a point counts, as its 32 bytes are written: the second coordinate, and on top the sign of the first.
pub fn counts(point: &[u8]) -> bool {
    let Ok(point) = <[u8; 32]>::try_from(point) else { return false };
    let half = |at: usize| u128::from_le_bytes(std::array::from_fn(|index| point[at + index]));
    let second = (half(16) & SIGN_OFF, half(0));
    second < PRIME && !SMALL.contains(&second)
}
