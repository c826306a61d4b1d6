//! The recipe as a file, on the screen of the data and on that of the preparation: load one, save it, see what fits.

mod buttons;
mod fit;

pub use buttons::{LoadRecipe, SaveRecipe};
pub use fit::RecipeFit;
