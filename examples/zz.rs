#[allow(dead_code)]
#[path = "layout_report/graphs.rs"]
mod graphs;
fn main() {
    for g in graphs::large_graphs().unwrap().iter() {
        let r = g.request();
        eprintln!("{} {}", r.nodes.len(), r.edges.len());
        let t = std::time::Instant::now();
        let l = spor::engine::layout::lay_out(&r);
        eprintln!("{:?} {} {} ranks {}", t.elapsed(), l.width, l.height, l.nodes.iter().map(|n| n.rank).max().unwrap());
    }
}
