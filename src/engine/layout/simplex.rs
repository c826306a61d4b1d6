//! The ranks that make the arrows of a map shortest in sum (network simplex).
//!
//! Source: Gansner, Koutsofios, North, Vo, «A technique for drawing directed graphs», 1993,
//! doi:10.1109/32.221135. The value of a cut is read from the sums of a subtree: arcs inside the
//! subtree cancel, so only what each node sends out less what it takes in is needed.

use std::collections::VecDeque;

/// «`to` stands at least `min_length` ranks after `from`; every rank more costs `weight`.»
#[derive(Clone, Copy, Debug)]
pub(super) struct Arc {
    pub from: usize,
    pub to: usize,
    pub min_length: i64,
    pub weight: i64,
}

/// Ranks from 0 with the least Σ weight · (rank(to) − rank(from)); arcs must hold no cycle.
///
/// Ties fall by the position of arcs. After `most_pivots` steps the ranks reached so far are
/// returned: they keep every `min_length`, only the sum may be larger.
pub(super) fn shortest_ranks(node_count: usize, arcs: &[Arc], most_pivots: usize) -> Vec<i64> {
    // A root before all nodes joins parts that no arc joins.
    let root = node_count;
    let mut all: Vec<Arc> = arcs.to_vec();
    all.extend((0..node_count).map(|to| Arc { from: root, to, min_length: 0, weight: 0 }));
    let mut rank = longest_path_ranks(node_count + 1, &all);
    let mut tree = Tree::grow(&all, &mut rank);
    for _ in 0..most_pivots {
        let Some(leaving) = tree.most_negative_cut(&all) else { break };
        if !tree.exchange(leaving, &all, &mut rank) {
            break;
        }
    }
    rank.truncate(node_count);
    let least = rank.iter().copied().min().unwrap_or(0);
    rank.iter_mut().for_each(|value| *value -= least);
    rank
}

fn longest_path_ranks(node_count: usize, arcs: &[Arc]) -> Vec<i64> {
    let mut waiting = vec![0usize; node_count];
    let mut leaving: Vec<Vec<usize>> = vec![Vec::new(); node_count];
    for (index, arc) in arcs.iter().enumerate() {
        waiting[arc.to] += 1;
        leaving[arc.from].push(index);
    }
    let mut ready: VecDeque<usize> = (0..node_count).filter(|&node| waiting[node] == 0).collect();
    let mut rank = vec![0i64; node_count];
    while let Some(node) = ready.pop_front() {
        for &index in &leaving[node] {
            let arc = arcs[index];
            rank[arc.to] = rank[arc.to].max(rank[node] + arc.min_length);
            waiting[arc.to] -= 1;
            if waiting[arc.to] == 0 {
                ready.push_back(arc.to);
            }
        }
    }
    rank
}

/// A spanning tree of arcs without slack, rooted at the last node.
struct Tree {
    in_tree: Vec<bool>,
    /// Tree arcs at every node.
    at: Vec<Vec<usize>>,
    /// Arc to the parent; `usize::MAX` at the root.
    parent_arc: Vec<usize>,
    /// Position on entering and on leaving the subtree, to ask «is it below?» in one step.
    enter: Vec<usize>,
    leave: Vec<usize>,
    /// Weights going out less weights coming in, summed over the subtree.
    net: Vec<i64>,
    own_net: Vec<i64>,
    walk: Vec<usize>,
}

impl Tree {
    fn grow(arcs: &[Arc], rank: &mut [i64]) -> Self {
        let node_count = rank.len();
        let root = node_count - 1;
        let mut incident: Vec<Vec<usize>> = vec![Vec::new(); node_count];
        let mut own_net = vec![0i64; node_count];
        for (index, arc) in arcs.iter().enumerate() {
            incident[arc.from].push(index);
            incident[arc.to].push(index);
            own_net[arc.from] += arc.weight;
            own_net[arc.to] -= arc.weight;
        }
        let mut tree = Tree {
            in_tree: vec![false; arcs.len()],
            at: vec![Vec::new(); node_count],
            parent_arc: vec![usize::MAX; node_count],
            enter: vec![0; node_count],
            leave: vec![0; node_count],
            net: vec![0; node_count],
            own_net,
            walk: Vec::with_capacity(node_count),
        };
        let mut inside = vec![false; node_count];
        inside[root] = true;
        let mut members = vec![root];
        let mut next = 0;
        loop {
            while next < members.len() {
                let node = members[next];
                next += 1;
                for &index in &incident[node] {
                    let arc = arcs[index];
                    let other = if arc.from == node { arc.to } else { arc.from };
                    if !inside[other] && slack(&arc, rank) == 0 {
                        inside[other] = true;
                        members.push(other);
                        tree.add(index, &arc);
                    }
                }
            }
            if members.len() == node_count {
                break;
            }
            let nearest =
                arcs.iter().filter(|arc| inside[arc.from] != inside[arc.to]).min_by_key(|arc| slack(arc, rank));
            let Some(arc) = nearest else { break };
            let gap = slack(arc, rank);
            let shift = if inside[arc.from] { gap } else { -gap };
            for &member in &members {
                rank[member] += shift;
            }
            next = 0;
        }
        tree.index_subtrees(arcs);
        tree
    }

    fn add(&mut self, index: usize, arc: &Arc) {
        self.in_tree[index] = true;
        self.at[arc.from].push(index);
        self.at[arc.to].push(index);
    }

    fn index_subtrees(&mut self, arcs: &[Arc]) {
        let root = self.at.len() - 1;
        self.walk.clear();
        self.parent_arc[root] = usize::MAX;
        let mut stack = vec![root];
        while let Some(node) = stack.pop() {
            self.enter[node] = self.walk.len();
            self.walk.push(node);
            for &index in &self.at[node] {
                if index != self.parent_arc[node] {
                    let arc = arcs[index];
                    let child = if arc.from == node { arc.to } else { arc.from };
                    self.parent_arc[child] = index;
                    stack.push(child);
                }
            }
        }
        self.net.copy_from_slice(&self.own_net);
        for &node in &self.walk {
            self.leave[node] = self.enter[node] + 1;
        }
        for position in (1..self.walk.len()).rev() {
            let node = self.walk[position];
            let arc = arcs[self.parent_arc[node]];
            let parent = if arc.from == node { arc.to } else { arc.from };
            self.net[parent] += self.net[node];
            self.leave[parent] = self.leave[parent].max(self.leave[node]);
        }
    }

    /// The node below the tree arc whose cut value is the most negative.
    fn most_negative_cut(&self, arcs: &[Arc]) -> Option<usize> {
        let mut worst: Option<(i64, usize)> = None;
        for &node in &self.walk[1..] {
            let index = self.parent_arc[node];
            let value = if arcs[index].from == node { self.net[node] } else { -self.net[node] };
            if value < 0 && worst.is_none_or(|(least, at)| (value, index) < (least, self.parent_arc[at])) {
                worst = Some((value, node));
            }
        }
        worst.map(|(_, node)| node)
    }

    fn below(&self, node: usize, top: usize) -> bool {
        self.enter[top] <= self.enter[node] && self.enter[node] < self.leave[top]
    }

    fn exchange(&mut self, below: usize, arcs: &[Arc], rank: &mut [i64]) -> bool {
        let leaving = self.parent_arc[below];
        let tail_is_below = arcs[leaving].from == below;
        let mut best: Option<(i64, usize)> = None;
        for (index, arc) in arcs.iter().enumerate() {
            if self.in_tree[index] {
                continue;
            }
            let (from_below, to_below) = (self.below(arc.from, below), self.below(arc.to, below));
            if from_below == to_below || from_below == tail_is_below {
                continue;
            }
            let gap = slack(arc, rank);
            if best.is_none_or(|(least, _)| gap < least) {
                best = Some((gap, index));
                if gap == 0 {
                    break;
                }
            }
        }
        let Some((gap, entering)) = best else { return false };
        let shift = if tail_is_below { -gap } else { gap };
        for position in self.enter[below]..self.leave[below] {
            rank[self.walk[position]] += shift;
        }
        self.in_tree[leaving] = false;
        for end in [arcs[leaving].from, arcs[leaving].to] {
            self.at[end].retain(|&index| index != leaving);
        }
        self.add(entering, &arcs[entering]);
        self.index_subtrees(arcs);
        true
    }
}

fn slack(arc: &Arc, rank: &[i64]) -> i64 {
    rank[arc.to] - rank[arc.from] - arc.min_length
}
