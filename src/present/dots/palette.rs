//! The colours of dots: one for each activity or value, darker where many dots lie on each other.

use crate::protocol::{DENSITY_STEPS, DotColour, read_cell};

type Rgb = [u8; 3];

/// The categories of the page's tokens (`--cat-1` …): all stand out from white by 3:1 and more.
const CATEGORIES: [Rgb; 8] = [
    [0x1F, 0x5F, 0xA8],
    [0xC4, 0x6A, 0x12],
    [0x0F, 0x7C, 0x86],
    [0x7B, 0x4F, 0xA3],
    [0x8A, 0x6D, 0x0B],
    [0xB0, 0x41, 0x7A],
    [0x3C, 0x86, 0xC7],
    [0x6B, 0x8E, 0x23],
];
/// All others together, and what has no value.
const OTHERS: Rgb = [0x5B, 0x66, 0x72];
const WITHOUT: Rgb = [0x80, 0x8A, 0x95];
const INK: Rgb = [0x14, 0x19, 0x1F];
/// How much ink there is in each step of density, in hundredths: with more of it in the last one, a large log seen as a
/// whole has colours that are hardly told apart.
const INK_OF_STEP: [u32; DENSITY_STEPS as usize] = [0, 12, 24, 36];

/// The colour by its number.
fn colour(number: usize, of: &DotColour) -> Rgb {
    match of {
        DotColour::Named(_) => CATEGORIES[number % CATEGORIES.len()],
        DotColour::Others(_) => OTHERS,
        DotColour::Without => WITHOUT,
    }
}

/// The colour as the page's styles write it.
pub fn css_colour(number: usize, of: &DotColour) -> String {
    let [red, green, blue] = colour(number, of);
    format!("#{red:02X}{green:02X}{blue:02X}")
}

/// A picture of one byte a pixel in red, green, blue and cover; the ground is see-through.
pub fn pixels(cells: &[u8], colours: &[DotColour]) -> Vec<u8> {
    let with_ink = |base: Rgb, step: usize| -> [u8; 4] {
        let ink = INK_OF_STEP[step];
        let mixed = |at: usize| ((u32::from(base[at]) * (100 - ink) + u32::from(INK[at]) * ink) / 100) as u8;
        [mixed(0), mixed(1), mixed(2), 255]
    };
    let written: Vec<[u8; 4]> = (0..=u8::MAX)
        .map(|cell| {
            let found = read_cell(cell)
                .and_then(|(number, step)| colours.get(usize::from(number)).map(|of| (usize::from(number), of, step)));
            found.map_or([0; 4], |(number, of, step)| with_ink(colour(number, of), usize::from(step)))
        })
        .collect();
    // Whole pixels first: their number is known, so the picture is made in one piece.
    cells.iter().map(|&cell| written[usize::from(cell)]).collect::<Vec<[u8; 4]>>().into_flattened()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pixel_has_the_colour_of_its_number_and_more_ink_with_more_dots() {
        let colours = [DotColour::Named("A".into()), DotColour::Others(3)];
        let found = pixels(&[0, 1, 4, 5, 99], &colours);
        assert_eq!(found[..8], [0, 0, 0, 0, 0x1F, 0x5F, 0xA8, 255]);
        assert!(found[8] < 0x1F && found[9] < 0x5F && found[12..15] == OTHERS && found[16..] == [0; 4]);
        assert_eq!(css_colour(0, &colours[0]), "#1F5FA8");
    }

    #[test]
    fn every_colour_stands_out_from_white() {
        let channel = |value: u8| {
            let part = f64::from(value) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { libm::pow((part + 0.055) / 1.055, 2.4) }
        };
        for [red, green, blue] in CATEGORIES.into_iter().chain([OTHERS, WITHOUT]) {
            let light = 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
            assert!(1.05 / (light + 0.05) >= 3.0, "{red:02X}{green:02X}{blue:02X}");
        }
    }
}
