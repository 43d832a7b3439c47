#!/usr/bin/env python3
"""Measures how fast the importer is: run.py peers | floor | start | walk | growth | all. Needs what the build needs, and Linux.

Every figure is of whole processes, as the operating system accounts for them; those that are compared run in turn. The
machine must have no other work for `walk`, the only one that looks at a clock.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SAMPLES = ROOT / "importer" / "samples"
FIXTURES = ROOT / "importer" / "quality" / "fixtures"
SHORT = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]  # what the README advises for few articles
JVM = []  # what every JVM that is measured gets besides
JAR = ROOT / "importer" / "target" / "onrecord-importer.jar"


class Run:
    """A process that has ended: its CPU and wall seconds, its peak memory in MB, what it printed last."""

    def __init__(self, command):
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        out = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"{' '.join(map(str, command))[:400]}\n{out}")
        self.wall = time.monotonic() - began
        self.cpu = used.ru_utime + used.ru_stime
        self.memory = used.ru_maxrss / 1024
        lines = [line for line in out.splitlines() if line.startswith("{")]
        self.told = json.loads(lines[-1]) if lines else {}


def spread(values, digits=2):
    return f"{statistics.median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def head(*cells):
    row(*cells)
    print("|" + "---|" * len(cells))


def build():
    quiet = ["mvn", "-q", "-B", "-ntp", "-Dfast", "-DskipTests"]
    subprocess.run([*quiet, "-pl", "importer", "-am", "package"], cwd=ROOT, check=True)
    subprocess.run([*quiet, "-Pbenchmark", "-pl", "importer/benchmark", "-am", "process-classes"], cwd=ROOT, check=True)
    subprocess.run([*quiet, "process-classes"], cwd=HERE / "corenlp", check=True)


def java(program, *arguments, heap="3g", module=HERE):
    path = os.pathsep.join([
        f"{module}/target/classes", str(ROOT / "importer" / "target" / "test-classes"), (module / "target" / "class-path").read_text()])
    name = program if program.startswith("onrecord.") else f"onrecord.benchmark.{program}"
    return ["java", *JVM, f"-Xmx{heap}", "-cp", path, name, *map(str, arguments)]


def real_articles(work):
    """The samples and fixtures: as they are, and cleaned, a paragraph a line."""
    articles = work / "articles"
    for folder in (SAMPLES, FIXTURES):
        for file in sorted(folder.rglob("*")):
            if file.suffix in (".txt", ".html") and file.name != "README.txt":
                articles.mkdir(exist_ok=True)
                shutil.copy(file, articles / f"{file.parent.name}-{file.name}")
    return articles, cleaned(articles, work / "paragraphs")


def cleaned(articles, to):
    Run(java("Paragraphs", articles, to))
    return to


def many_articles(work, count):
    to = work / f"many-{count}"
    Run(java("Recombine", to, count, SAMPLES, FIXTURES))
    return to


def compare(rounds, ours, theirs):
    """Runs all of ours and theirs in turn; their articles per CPU second, of whole processes and of parts, and ours to theirs."""
    programs = {**ours, **theirs}
    turns = [{name: Run(command) for name, command in programs.items()} for _ in range(rounds)]

    def whole(run):
        return run.told["articles"] / run.cpu

    def warm(run):
        return (run.told["articles"] - 1) / (run.told["cpu"] - run.told["first"])

    def thread(run):
        return (run.told["articles"] - 1) / run.told["thread"]

    head("", "CPU s", "peak MB", "articles / CPU s, whole process", "after the first article", "in the reading thread")
    for name in programs:
        runs = [turn[name] for turn in turns]
        row(
            name,
            spread([run.cpu for run in runs], 1),
            spread([run.memory for run in runs], 0),
            *(spread([rate(run) for run in runs]) for rate in (whole, warm, thread)))
    print()
    head("ratio", "whole process", "after the first article", "in the reading thread, without the JVM's compilers and collectors")
    for one in ours:
        for other in theirs:
            row(f"{one} / {other}", *(spread([rate(turn[one]) / rate(turn[other]) for turn in turns])
                                      for rate in (whole, warm, thread)))


def peers(work, rounds, count):
    print("\n## Beside Stanford CoreNLP\n", flush=True)
    articles, paragraphs = real_articles(work)
    if count:
        articles = many_articles(work, count)
        paragraphs = cleaned(articles, work / f"many-{count}-paragraphs")
    ours = java("ReadFacts", articles, "nlp4j")
    compare(
        rounds,
        {"Onrecord": ours, "Onrecord, options for short imports": [ours[0], *SHORT, *ours[1:]]},
        {"CoreNLP": java("corenlp.ReadCoreNlp", paragraphs, heap="4g", module=HERE / "corenlp")})


def floor(work, rounds, count):
    articles = many_articles(work, count)
    paragraphs = cleaned(articles, work / f"many-{count}-paragraphs")
    for engine in ("nlp4j", "light"):
        print(f"\n## Beside the language engine alone ({engine})\n", flush=True)
        alone = {
            "the engine alone, with the same advice to the compiler": java("ReadLanguage", paragraphs, engine, "advised"),
            "the engine alone": java("ReadLanguage", paragraphs, engine)}
        published = {"NLP4J as published": java("ReadNlp4j", paragraphs)} if engine == "nlp4j" else {}
        compare(rounds, {"Onrecord": java("ReadFacts", articles, engine)}, {**alone, **published})


def imported(articles, work, options=(), cpus=None, heap=None):
    """Imports into a new store as a user would."""
    store = Path(tempfile.mkdtemp(dir=work))
    pinned = ["taskset", "-c", cpus] if cpus else []
    memory = [f"-Xmx{heap}"] if heap else []
    run = Run([*pinned, "java", *JVM, *memory, "-jar", JAR, "import", articles, f"--onrecord.store=jdbc:h2:file:{store}/store", *options])
    shutil.rmtree(store)
    return run


def start(work, rounds):
    print("\n## Start to first article\n")
    one = work / "one"
    one.mkdir()
    shutil.copy(FIXTURES / "dev" / "swift-study.txt", one)
    articles, _ = real_articles(work)
    head("", "CPU s", "wall s", "peak MB")
    for name, measure in (
            ("first article read, nlp4j", lambda: Run(java("ReadFacts", one, "nlp4j", heap="1500m"))),
            ("first article read, light", lambda: Run(java("ReadFacts", one, "light", heap="400m"))),
            ("first article stored, nlp4j", lambda: imported(one, work, heap="1500m")),
            ("all samples and fixtures stored, nlp4j, heap 1.5 GB", lambda: imported(articles, work, heap="1500m")),
            ("all samples and fixtures stored, light, heap 256 MB",
             lambda: imported(articles, work, ["--onrecord.language=light"], heap="256m"))):
        runs = [measure() for _ in range(rounds)]
        row(name, *(spread([getattr(run, figure) for run in runs], digits)
                    for figure, digits in (("cpu", 1), ("wall", 1), ("memory", 0))))


def walk(work, rounds, count):
    print(f"\n## From file to committed facts, {count} articles, one core and two\n")
    articles = many_articles(work, count)
    pairs = []
    for _ in range(rounds):
        pairs.append((imported(articles, work, ["--onrecord.threads=1"], cpus="0"),
                      imported(articles, work, ["--onrecord.threads=2"], cpus="0,1")))
    head("", "wall s", "CPU s", "articles / s")
    for name, runs in zip(("one core", "two cores"), zip(*pairs)):
        row(name, spread([run.wall for run in runs], 1), spread([run.cpu for run in runs], 1),
            spread([count / run.wall for run in runs]))
    print(f"\nRatio: {spread([one.wall / two.wall for one, two in pairs])}")


def growth(longest):
    print("\n## CPU seconds against length\n", flush=True)
    subprocess.run(java("onrecord.importer.robustness.Growth", "nlp4j", longest, heap="4g"), check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["peers", "floor", "start", "walk", "growth", "all"])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--articles", type=int, help="how many, made of the samples and fixtures: 600 for floor and walk; for peers, these themselves")
    parser.add_argument("--longest", type=int, default=1_000_000, help="characters, for growth")
    parser.add_argument("--no-build", action="store_true", help="everything is built already")
    parser.add_argument("--jvm", default="", help="options for every JVM, ours and theirs: --jvm=-XX:TieredStopAtLevel=1")
    given = parser.parse_args()
    JVM.extend(given.jvm.split())
    if not given.no_build:
        build()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        measures = {
            "peers": lambda: peers(work, given.rounds, given.articles),
            "floor": lambda: floor(work, given.rounds, given.articles or 600),
            "start": lambda: start(work, given.rounds),
            "walk": lambda: walk(work, given.rounds, given.articles or 600),
            "growth": lambda: growth(given.longest),
        }
        for name, measure in measures.items():
            if given.what in (name, "all"):
                measure()


if __name__ == "__main__":
    main()
