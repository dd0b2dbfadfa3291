# `make` alone prints the list. Every line here is one npm script; the logic lives there.
.DEFAULT_GOAL := help
.PHONY: help run test test-xen test-guests check sim bench images build clean

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

node_modules/.package-lock.json: package-lock.json package.json
	npm ci --no-fund --no-audit --loglevel=error
	@touch $@

build: node_modules/.package-lock.json ## compile, generate the addon and the bundles
	npm run --silent build

run: build ## boot a real Xen host under QEMU and look at it with xl
	npm run --silent lab -- run

test: build ## every test that needs no hypervisor
	npm run --silent test

test-xen: build ## the tests on real Xen under QEMU
	npm run --silent test:xen

test-guests: build ## guests' whole life on real Xen: long, and not yet green every time
	npm run --silent test:guests

check: build ## format, lint, types, generated code
	npm run --silent check

sim: build ## long seeded simulation of a Raft group
	npm run --silent sim

bench: build ## measure, beside the peers, into docs/benchmarks.md
	npm run --silent bench

images: build ## build the appliance images and print their manifests
	npm run --silent images

clean: ## remove what was built
	rm -rf build node_modules
