//! The map in rows: every long arrow becomes a chain of cells, one in each row it passes.

use super::rank::DownEdge;

/// Rows of cells. Cells `0..node_count` are the nodes; the others are places where a long edge passes.
pub(super) struct Rows {
    pub node_count: usize,
    pub rank_count: usize,
    pub cell_rank: Vec<usize>,
    /// For every edge the cells from the upper node to the lower, one a rank.
    pub chains: Vec<Vec<usize>>,
    pub up: Vec<Vec<usize>>,
    pub down: Vec<Vec<usize>>,
    /// The edge a passing cell belongs to; `usize::MAX` for nodes.
    pub cell_edge: Vec<usize>,
}

impl Rows {
    pub(super) fn new(rank: &[usize], edges: &[DownEdge]) -> Self {
        let mut rows = Rows {
            node_count: rank.len(),
            rank_count: rank.iter().map(|rank| rank + 1).max().unwrap_or(0),
            cell_rank: rank.to_vec(),
            chains: Vec::with_capacity(edges.len()),
            up: vec![Vec::new(); rank.len()],
            down: vec![Vec::new(); rank.len()],
            cell_edge: vec![usize::MAX; rank.len()],
        };
        for (index, edge) in edges.iter().enumerate() {
            let mut chain = vec![edge.upper];
            for passed in rank[edge.upper] + 1..rank[edge.lower] {
                let cell = rows.cell_rank.len();
                rows.cell_rank.push(passed);
                rows.cell_edge.push(index);
                rows.up.push(Vec::with_capacity(1));
                rows.down.push(Vec::with_capacity(1));
                chain.push(cell);
            }
            chain.push(edge.lower);
            for pair in chain.windows(2) {
                rows.down[pair[0]].push(pair[1]);
                rows.up[pair[1]].push(pair[0]);
            }
            rows.chains.push(chain);
        }
        rows
    }

    /// The rank of an edge's upper end, which is also its first gap.
    pub(super) fn first_rank(&self, edge: usize) -> usize {
        self.cell_rank[self.chains[edge][0]]
    }
}
