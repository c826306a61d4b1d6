//! Walking on the map with the arrow keys: down along a transition to where it leads, up to where it comes from.

use super::arrange::Standing;
use super::item::{Item, Scene};
use crate::engine::ordering::sort_by;
use crate::protocol::{EdgeFigures, Place};

/// A key that leads on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Down,
    Up,
    Left,
    Right,
    First,
    Last,
}

/// Where a step leads from `from`. `via` is the place one came from onto a transition: left and right then go through
/// the transitions of that place. Nothing where there is no way on.
pub fn walk(
    scene: &Scene,
    standing: &Standing,
    shown: usize,
    from: Item,
    via: Option<Place>,
    step: Step,
) -> Option<Item> {
    let edges = scene.edges(shown);
    match (from, step) {
        (_, Step::First) => Some(Item::Place(Place::Start)),
        (_, Step::Last) => Some(Item::Place(Place::End)),
        (Item::Place(place), Step::Down) => strongest(edges, |edge| edge.from == place),
        (Item::Place(place), Step::Up) => strongest(edges, |edge| edge.to == place),
        (Item::Place(place), Step::Left | Step::Right) => {
            beside(&reading_order(standing), place, step).map(Item::Place)
        }
        (Item::Edge(_, to), Step::Down) => Some(Item::Place(to)),
        (Item::Edge(start, _), Step::Up) => Some(Item::Place(start)),
        (Item::Edge(start, to), Step::Left | Step::Right) => {
            let incoming = via == Some(to) && start != to;
            let siblings = ranked(edges, |edge| if incoming { edge.to == to } else { edge.from == start });
            let position = siblings.iter().position(|item| *item == from)?;
            let next = match step {
                Step::Left => position.checked_sub(1)?,
                _ => position + 1,
            };
            siblings.get(next).copied()
        }
    }
}

/// Start, the steps from above to below and left to right, End.
pub fn reading_order(standing: &Standing) -> Vec<Place> {
    let mut places: Vec<Place> = standing.places.keys().copied().collect();
    sort_by(&mut places, |a, b| {
        let key = |place: &Place| standing.places.get(place).map_or((0.0, 0.0), |bounds| (bounds.y, bounds.x));
        let end = |place: &Place| match place {
            Place::Start => 0,
            Place::Activity(_) => 1,
            Place::End => 2,
        };
        let (a_key, b_key) = (key(a), key(b));
        end(a).cmp(&end(b)).then(a_key.0.total_cmp(&b_key.0)).then(a_key.1.total_cmp(&b_key.1)).then(a.cmp(b))
    });
    places
}

fn beside(order: &[Place], place: Place, step: Step) -> Option<Place> {
    let position = order.iter().position(|other| *other == place)?;
    let next = if step == Step::Left { position.checked_sub(1)? } else { position + 1 };
    order.get(next).copied()
}

fn strongest(edges: &[EdgeFigures], is_ours: impl Fn(&EdgeFigures) -> bool) -> Option<Item> {
    ranked(edges, is_ours).first().copied()
}

/// The transitions of a place, most cases first, ties by their places.
fn ranked(edges: &[EdgeFigures], is_ours: impl Fn(&EdgeFigures) -> bool) -> Vec<Item> {
    let mut ours: Vec<&EdgeFigures> = edges.iter().filter(|edge| is_ours(edge)).collect();
    sort_by(&mut ours, |a, b| {
        let cases = |edge: &EdgeFigures| edge.cases.ends().map_or(0, |ends| ends.1);
        cases(b).cmp(&cases(a)).then((a.from, a.to).cmp(&(b.from, b.to)))
    });
    ours.into_iter().map(|edge| Item::Edge(edge.from, edge.to)).collect()
}
