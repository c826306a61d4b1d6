# Spor: what one can ask of it. Each command finds or installs what it needs (scripts/setup).
.PHONY: serve test dist bench

# Builds the page and shows it on 127.0.0.1.
serve: dist
	@scripts/with-tools node tests/e2e/server.mjs dist

# The folder dist/, for any folder of any static host.
dist:
	@scripts/setup build
	@scripts/with-tools --wasm trunk build --release

# Everything that must pass.
test:
	@scripts/test

# Measures Spor and its peers; see benches/README.md.
bench: dist
	@scripts/setup test
	@benches/setup
	@scripts/with-tools node benches/run.mjs
